import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { LocaleLink } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { getCirculation } from '@/features/circulation/queries/circulation'
import { MeetingTabs } from '@/features/meetings/components/meeting-tabs'
import { NextDeadline } from '@/features/meetings/components/next-deadline'
import { PartHeader } from '@/features/meetings/components/part-header'
import { deadlinesOf } from '@/features/meetings/deadlines'
import { meetingPath, meetingSegment } from '@/features/meetings/validation'
import { EditButton, EditForm } from '@/features/minutes/components/edit-form'
import { EditList } from '@/features/minutes/components/edit-list'
import { MinutesStateBadge } from '@/features/minutes/components/minutes-state'
import { isVoidedByEdit } from '@/features/minutes/policy'
import { listLastMatches } from '@/features/minutes/queries/history'
import { editView } from '@/features/minutes/validation'
import { getFrame } from '@/features/people/queries/frame'
import { ClientMessages } from '@/i18n/client-messages'
import { sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { writtenMinutes } from '../written-minutes'

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata() {
  return { title: (await getTranslations('minutes-edit'))('title') }
}

export default async function EditMinutesPage({ params, searchParams }: Props) {
  const { viewer, minutes } = await writtenMinutes(params)

  const { line: meeting, revision: base } = minutes
  const [locale, t, words, live, frame, circulation, matched, view] = await Promise.all([
    getLocale(),
    getTranslations('minutes-edit'),
    getTranslations('minutes'),
    getTranslations('minutes-live'),
    getFrame(viewer),
    getCirculation(viewer, meeting.id),
    listLastMatches(viewer, meeting.id),
    searchParams.then((given) => editView.parse(given)),
  ])
  const sides = sideWords(frame.sides, locale)
  const page = `${meetingPath(meeting)}/minutes/edit/forms` as const
  const segment = meetingSegment(meeting)
  const voids = isVoidedByEdit(minutes)
  const blocks = new Map(circulation?.blocks.map(({ clauseId, block }) => [clauseId, block]))

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
          { href: `${meetingPath(meeting)}/minutes/edit`, label: live('title') },
        ]}
        above={<MinutesStateBadge state={minutes.state} />}
      />
      <NextDeadline deadlines={deadlinesOf(meeting, minutes.rules, now())} sides={sides} />
      <MeetingTabs meeting={meeting} current="minutes" hasMinutes />
      <div className="mt-6 grid gap-4">
        {view.done && <Notice tone="good" title={t(`done.${view.done}`)} />}
        {voids && (
          <Notice tone="warn" title={t('voidsTitle')}>
            {t('voidsWhy')}
          </Notice>
        )}
      </div>
      <Section
        id="clauses"
        title={t('clauses', { revision: base })}
        aside={<LocaleLink href={`${page}?after=start#clauses`}>{t('addFirst')}</LocaleLink>}
      >
        <EditList
          {...{ base, page, voids, blocks, view, matched, sides }}
          meeting={segment}
          clauses={minutes.clauses}
        />
      </Section>
      <Section id="authentic" title={words('authentic')}>
        <p className="mb-4 max-w-[65ch] text-soft">{t('authenticWhy')}</p>
        <EditForm id="authentic" bound={{ meeting: segment, base, formKey: newId() }} voids={voids}>
          <SelectField
            id="authentic-text"
            name="authenticText"
            label={words('authentic')}
            options={(['both', 'en', 'ru'] as const).map((value) => ({
              value,
              label: words(`authenticText.${value}`),
            }))}
            defaultValue={minutes.authenticText}
          />
          <EditButton value="declare" primary>
            {t('declare')}
          </EditButton>
        </EditForm>
      </Section>
    </ClientMessages>
  )
}
