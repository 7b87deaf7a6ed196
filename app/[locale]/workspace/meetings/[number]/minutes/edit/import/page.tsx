import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { requireViewer } from '@/features/auth/session'
import { MeetingTabs } from '@/features/meetings/components/meeting-tabs'
import { PartHeader } from '@/features/meetings/components/part-header'
import { meetingPath, meetingSegment, parseMeetingAddress } from '@/features/meetings/validation'
import { ImportForm } from '@/features/minutes/components/import-form'
import { MinutesStateBadge } from '@/features/minutes/components/minutes-state'
import { canWrite, isVoidedByEdit } from '@/features/minutes/policy'
import { getMinutes } from '@/features/minutes/queries/minutes'
import { ClientMessages } from '@/i18n/client-messages'
import { newId } from '@/lib/ids'
import { plainText } from '@/lib/rich-text'

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata() {
  return { title: (await getTranslations('minutes-import'))('title') }
}

export default async function ImportMinutesPage({ params }: Props) {
  const viewer = await requireViewer()
  const address = parseMeetingAddress((await params).number)
  const minutes = address && (await getMinutes(viewer, address))
  if (!minutes || !canWrite(viewer, minutes)) notFound()

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
        places={minutes.clauses.map(({ id, number, en, ru }) => ({
          id,
          label: t('afterClause', {
            clause: `${number} ${plainText((locale === 'ru' ? ru : en) ?? en ?? ru).slice(0, 60)}`,
          }),
        }))}
      />
    </ClientMessages>
  )
}
