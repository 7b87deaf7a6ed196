import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { requireViewer } from '@/features/auth/session'
import { MeetingTabs } from '@/features/meetings/components/meeting-tabs'
import { PartHeader } from '@/features/meetings/components/part-header'
import { meetingPath, meetingSegment, parseMeetingAddress } from '@/features/meetings/validation'
import { compareTexts } from '@/features/minutes/compare'
import { EditButton, EditForm } from '@/features/minutes/components/edit-form'
import { MinutesStateBadge } from '@/features/minutes/components/minutes-state'
import { RevisionChoice } from '@/features/minutes/components/revision-choice'
import { RevisionTable } from '@/features/minutes/components/revision-table'
import { TextChanges } from '@/features/minutes/components/text-changes'
import { canWrite, isVoidedByEdit } from '@/features/minutes/policy'
import { getTwoRevisions, listRevisions } from '@/features/minutes/queries/history'
import { getMinutes } from '@/features/minutes/queries/minutes'
import { historyView } from '@/features/minutes/validation'
import { getFrame } from '@/features/people/queries/frame'
import { ClientMessages } from '@/i18n/client-messages'
import { sideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata() {
  return { title: (await getTranslations('minutes-history'))('title') }
}

export default async function MinutesHistoryPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const address = parseMeetingAddress((await params).number)
  const minutes = address && (await getMinutes(viewer, address))
  if (!minutes) notFound()

  const { line: meeting } = minutes
  const revisions = await listRevisions(viewer, meeting.id)
  const view = historyView.parse(await searchParams)
  const to = view.to ?? minutes.revision
  const from = view.from ?? revisions[1]?.number ?? to
  const [locale, t, words, frame, pair] = await Promise.all([
    getLocale(),
    getTranslations('minutes-history'),
    getTranslations('minutes'),
    getFrame(viewer),
    getTwoRevisions(viewer, meeting.id, [from, to]),
  ])
  const sides = sideWords(frame.sides, locale)
  const language = view.language ?? (locale === 'ru' ? 'ru' : 'en')
  const segment = meetingSegment(meeting)

  return (
    <ClientMessages namespaces={['minutes-edit', 'minutes', 'ui']}>
      <PartHeader
        meeting={meeting}
        title={(name) => t('of', { meeting: name })}
        within={[
          {
            href: `${meetingPath(meeting)}/minutes`,
            label: words('title', { meeting: segment.toUpperCase() }),
          },
        ]}
        above={<MinutesStateBadge state={minutes.state} />}
      />
      <MeetingTabs meeting={meeting} current="minutes" hasMinutes />
      <Section id="revisions" title={t('revisions')}>
        <p className="mb-4 text-soft">{t('noneWhy')}</p>
        <RevisionTable revisions={revisions} sides={sides} />
      </Section>
      <Section id="changes" title={t('changes')}>
        <div className="mb-6">
          <RevisionChoice {...{ revisions, from, to, language }} />
        </div>
        {pair && (
          <>
            {pair.before.authenticText !== pair.after.authenticText && (
              <p className="mb-4">
                {t('authentic', { rule: words(`authenticText.${pair.after.authenticText}`) })}
              </p>
            )}
            <TextChanges changes={compareTexts(pair.before, pair.after, language)} language={language} />
          </>
        )}
        {pair && canWrite(viewer, minutes) && from !== minutes.revision && (
          <div className="mt-8 max-w-[46rem]">
            <p className="mb-3 text-soft">{t('restoreWhy')}</p>
            <EditForm
              id="restore"
              bound={{ meeting: segment, base: minutes.revision, formKey: newId(), revision: from }}
              voids={isVoidedByEdit(minutes)}
            >
              <EditButton value="restore" primary>
                {t('restore', { number: from })}
              </EditButton>
            </EditForm>
          </div>
        )}
      </Section>
    </ClientMessages>
  )
}
