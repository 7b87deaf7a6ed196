import { getLocale, getTranslations } from 'next-intl/server'
import { MeetingTabs } from '@/features/meetings/components/meeting-tabs'
import { PartHeader } from '@/features/meetings/components/part-header'
import { meetingPath, meetingSegment } from '@/features/meetings/validation'
import { calledIn } from '@/features/minutes/called'
import { ImportForm } from '@/features/minutes/components/import-form'
import { MinutesStateBadge } from '@/features/minutes/components/minutes-state'
import { isVoidedByEdit } from '@/features/minutes/policy'
import { ClientMessages } from '@/i18n/client-messages'
import { newId } from '@/lib/ids'
import { writtenMinutes } from '../written-minutes'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata() {
  return { title: (await getTranslations('minutes-import'))('title') }
}

export default async function ImportMinutesPage({ params }: Props) {
  const { minutes } = await writtenMinutes(params)

  const { line: meeting } = minutes
  const [locale, t, live, words] = await Promise.all([
    getLocale(),
    getTranslations('minutes-import'),
    getTranslations('minutes-live'),
    getTranslations('minutes'),
  ])
  const page = `${meetingPath(meeting)}/minutes` as const
  return (
    <ClientMessages namespaces={['minutes-import', 'minutes-edit', 'minutes', 'ui']}>
      <PartHeader
        meeting={meeting}
        title={(name) => t('of', { meeting: name })}
        within={[
          { href: page, label: words('title', { meeting: meetingSegment(meeting).toUpperCase() }) },
          { href: `${page}/edit`, label: live('title') },
        ]}
        above={<MinutesStateBadge state={minutes.state} />}
      />
      <MeetingTabs meeting={meeting} current="minutes" hasMinutes />
      <p className="my-6 max-w-[65ch] text-soft">{t('lead')}</p>
      <ImportForm
        meeting={meetingSegment(meeting)}
        formKey={newId()}
        voids={isVoidedByEdit(minutes)}
        places={minutes.clauses.map((clause) => ({
          id: clause.id,
          label: t('afterClause', { clause: calledIn(clause, locale, 60) }),
        }))}
      />
    </ClientMessages>
  )
}
