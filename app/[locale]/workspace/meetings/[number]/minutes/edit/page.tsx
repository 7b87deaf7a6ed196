import { getLocale, getTranslations } from 'next-intl/server'
import { preload } from 'react-dom'
import { LocaleLink } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { MeetingTabs } from '@/features/meetings/components/meeting-tabs'
import { PartHeader } from '@/features/meetings/components/part-header'
import { meetingPath, meetingSegment } from '@/features/meetings/validation'
import { OpenEditor } from '@/features/minutes/components/live/open-editor'
import { MinutesStateBadge } from '@/features/minutes/components/minutes-state'
import { isVoidedByEdit } from '@/features/minutes/policy'
import { listNotes } from '@/features/notes/queries'
import { getFrame } from '@/features/people/queries/frame'
import { ClientMessages } from '@/i18n/client-messages'
import { textFor } from '@/i18n/localized'
import { sideWords } from '@/i18n/side-words'
import { writtenMinutes } from './written-minutes'

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata() {
  return { title: (await getTranslations('minutes-live'))('title') }
}

/** Both sides write here at once; whoever has no script finds the way to the forms. */
export default async function WriteMinutesPage({ params, searchParams }: Props) {
  const { viewer, minutes } = await writtenMinutes(params)

  const { line: meeting } = minutes
  const [locale, t, edit, words, frame, notes, { done }] = await Promise.all([
    getLocale(),
    getTranslations('minutes-live'),
    getTranslations('minutes-edit'),
    getTranslations('minutes'),
    getFrame(viewer),
    listNotes(viewer, meeting.id),
    searchParams,
  ])
  const sides = sideWords(frame.sides, locale)
  const page = `${meetingPath(meeting)}/minutes` as const
  const voids = isVoidedByEdit(minutes)
  // The text comes while the editor's script is still on its way.
  if (!voids) preload(`/api/live/minutes/${minutes.id}/text`, { as: 'fetch', crossOrigin: 'anonymous' })

  return (
    <ClientMessages namespaces={['minutes-live', 'minutes-edit', 'minutes', 'ui']}>
      <PartHeader
        meeting={meeting}
        title={(name) => t('of', { meeting: name })}
        within={[{ href: page, label: words('title', { meeting: meetingSegment(meeting).toUpperCase() }) }]}
        above={<MinutesStateBadge state={minutes.state} />}
      />
      <MeetingTabs meeting={meeting} current="minutes" hasMinutes />
      <div className="my-6 grid gap-4">
        {(done === 'begun' || done === 'imported') && <Notice tone="good" title={edit(`done.${done}`)} />}
        {voids && (
          <Notice tone="warn" title={edit('voidsTitle')}>
            {edit('voidsWhy')}
          </Notice>
        )}
        <noscript>
          <p>{t('noScript')}</p>
        </noscript>
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <LocaleLink href={`${page}/edit/import`}>{t('import')}</LocaleLink>
          <LocaleLink href={`${page}/edit/forms`}>{t('forms')}</LocaleLink>
          <LocaleLink href={`${page}/edit/forms#authentic`}>{t('authentic')}</LocaleLink>
        </p>
      </div>
      <OpenEditor
        minutesId={minutes.id}
        person={viewer.id}
        sides={sides.map(({ code, name }) => ({ code, name }))}
        voids={voids}
        own={notes.flatMap(({ id, clauseId, language, body, author }) =>
          clauseId ? { id, clauseId, language, body, author: textFor(author, locale)?.text ?? '' } : [],
        )}
      />
    </ClientMessages>
  )
}
