import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { Notice } from '@/components/ui/notice'
import { requireViewer } from '@/features/auth/session'
import { NextDeadline } from '@/features/meetings/components/next-deadline'
import { PartHeader } from '@/features/meetings/components/part-header'
import { deadlinesOf } from '@/features/meetings/deadlines'
import { meetingPath, meetingSegment, parseMeetingAddress } from '@/features/meetings/validation'
import { MinutesStateBadge } from '@/features/minutes/components/minutes-state'
import { getMinutes } from '@/features/minutes/queries/minutes'
import { getFrame } from '@/features/people/queries/frame'
import { ReleaseChoice } from '@/features/releases/components/release-choice'
import { ReleasePreview } from '@/features/releases/components/release-preview'
import { canRelease } from '@/features/releases/policy'
import { listReleases } from '@/features/releases/queries/releases'
import { releaseView } from '@/features/releases/validation'
import { ClientMessages } from '@/i18n/client-messages'
import { sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata() {
  return { title: (await getTranslations('releases'))('title') }
}

export default async function ReleasePage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const address = parseMeetingAddress((await params).number)
  const minutes = address ? await getMinutes(viewer, address) : null
  if (minutes?.state !== 'signed') notFound()

  const { line: meeting } = minutes
  const [locale, t, words, frame, releases, view] = await Promise.all([
    getLocale(),
    getTranslations('releases'),
    getTranslations('minutes'),
    getFrame(viewer),
    listReleases(viewer, meeting.id),
    searchParams.then((given) => releaseView.parse(given)),
  ])
  const sides = sideWords(frame.sides, locale)
  const clauses = minutes.clauses.map(({ id, number, en, ru }) => ({
    ...{ id, number, en, ru, agreed: releases.get(id) ?? [] },
  }))
  const mayRelease = canRelease(viewer, minutes)
  const asked = new Set(view.clause)
  const chosen = clauses.filter(({ id, agreed }) => asked.has(id) && !agreed.includes(viewer.side))

  return (
    <ClientMessages namespaces={['releases', 'ui']}>
      <PartHeader
        meeting={meeting}
        title={(name) => t('of', { meeting: name })}
        within={[
          {
            href: `${meetingPath(meeting)}/minutes`,
            label: words('title', { meeting: meetingSegment(meeting).toUpperCase() }),
          },
        ]}
        above={<MinutesStateBadge state={minutes.state} />}
      />
      <NextDeadline deadlines={deadlinesOf(meeting, minutes.rules, now())} sides={sides} />
      {view.done && (
        <div className="mt-6">
          <Notice tone="good" title={t('done')} />
        </div>
      )}
      {mayRelease && chosen.length > 0 && (
        <Section id="preview" title={t('previewTitle')}>
          <ReleasePreview
            meeting={meetingSegment(meeting)}
            chosen={chosen}
            first={locale === 'ru' ? 'ru' : 'en'}
          />
        </Section>
      )}
      <Section id="clauses" title={t('clauses')}>
        <p className="mb-4 max-w-[65ch] text-soft">{t('lead')}</p>
        <ReleaseChoice {...{ clauses, sides, mayRelease }} chosen={asked} side={viewer.side} />
      </Section>
    </ClientMessages>
  )
}
