import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { EmptyState } from '@/components/ui/empty-state'
import { VersionChanges } from '@/features/agenda/components/version-changes'
import { VersionChoice } from '@/features/agenda/components/version-choice'
import { VersionTable } from '@/features/agenda/components/version-table'
import { getVersionItems, listVersions } from '@/features/agenda/queries/versions'
import { agendaPath, versionsView } from '@/features/agenda/validation/addresses'
import { compareVersions } from '@/features/agenda/version-diff'
import { requireViewer } from '@/features/auth/session'
import { MeetingTabs } from '@/features/meetings/components/meeting-tabs'
import { PartHeader } from '@/features/meetings/components/part-header'
import { parseMeetingAddress } from '@/features/meetings/validation'
import { getFrame } from '@/features/people/queries/frame'
import { sideWords } from '@/i18n/side-words'

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata() {
  return { title: (await getTranslations('agenda.versions'))('title') }
}

export default async function AgendaVersionsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const address = parseMeetingAddress((await params).number)
  const found = address && (await listVersions(viewer, address))
  if (!found) notFound()

  const { meeting, versions } = found
  const view = versionsView.parse(await searchParams)
  const [newest, former] = versions
  const from = view.from ?? former?.number ?? newest?.number ?? 'now'
  const to = view.to ?? (former ? newest?.number : undefined) ?? 'now'
  const [locale, t, agenda, frame, pair] = await Promise.all([
    getLocale(),
    getTranslations('agenda.versions'),
    getTranslations('agenda'),
    getFrame(viewer),
    getVersionItems(viewer, meeting.id, from, to),
  ])
  const sides = sideWords(frame.sides, locale)

  return (
    <>
      <PartHeader
        meeting={meeting}
        title={(name) => t('of', { meeting: name })}
        within={[{ href: agendaPath(meeting), label: agenda('title') }]}
      />
      <MeetingTabs meeting={meeting} current="agenda" hasMinutes={meeting.minutesState !== null} />
      <Section id="versions" title={t('title')}>
        {versions.length === 0 ? (
          <EmptyState title={t('none')} why={t('noneWhy')} />
        ) : (
          <VersionTable versions={versions} sides={sides} />
        )}
      </Section>
      {versions.length > 0 && (
        <Section id="changes" title={t('changes')}>
          <div className="mb-6">
            <VersionChoice versions={versions} from={from} to={to} />
          </div>
          <VersionChanges diff={compareVersions(pair.from, pair.to)} />
        </Section>
      )}
    </>
  )
}
