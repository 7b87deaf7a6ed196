import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { LocaleLink } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { requireViewer } from '@/features/auth/session'
import { CirculationPart, SaidPart } from '@/features/circulation/components/circulation-part'
import { getCirculation } from '@/features/circulation/queries/circulation'
import { doneAct } from '@/features/circulation/validation'
import { MeetingTabs } from '@/features/meetings/components/meeting-tabs'
import { NextDeadline } from '@/features/meetings/components/next-deadline'
import { PartHeader } from '@/features/meetings/components/part-header'
import { deadlinesOf } from '@/features/meetings/deadlines'
import { meetingPath, parseMeetingAddress } from '@/features/meetings/validation'
import { Clauses } from '@/features/minutes/components/clauses'
import { Keys } from '@/features/minutes/components/keys'
import { MinutesFacts } from '@/features/minutes/components/minutes-facts'
import { MinutesStateBadge } from '@/features/minutes/components/minutes-state'
import { SignedRecord } from '@/features/minutes/components/signed-record'
import { canWrite } from '@/features/minutes/policy'
import { getMinutes } from '@/features/minutes/queries/minutes'
import { OwnNotes } from '@/features/notes/components/own-notes'
import { canWriteNote } from '@/features/notes/policy'
import { listNotes } from '@/features/notes/queries'
import { getFrame } from '@/features/people/queries/frame'
import { ClientMessages } from '@/i18n/client-messages'
import { nameOfSide, sideWords } from '@/i18n/side-words'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { plainText } from '@/lib/rich-text'

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

const FORMS = { pdf: 'pdf', docx: 'word', xml: 'akomaNtoso' } as const

export async function generateMetadata() {
  return { title: (await getTranslations('meetings'))('minutes') }
}

export default async function MinutesPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const address = parseMeetingAddress((await params).number)
  const minutes = address && (await getMinutes(viewer, address))
  if (!minutes) notFound()

  const [locale, t, said, frame, circulation, notes, done] = await Promise.all([
    getLocale(),
    getTranslations('minutes'),
    getTranslations('circulation.done'),
    getFrame(viewer),
    getCirculation(viewer, minutes.line.id),
    listNotes(viewer, minutes.line.id),
    searchParams.then((given) => doneAct.safeParse(given.done).data),
  ])
  const sides = sideWords(frame.sides, locale)
  const { line: meeting } = minutes
  const record = { ...minutes, meeting }

  return (
    <ClientMessages namespaces={['circulation', 'ui']}>
      <PartHeader
        meeting={meeting}
        title={(name) => t('title', { meeting: name })}
        above={<MinutesStateBadge state={minutes.state} />}
      />
      <NextDeadline deadlines={deadlinesOf(meeting, minutes.rules, now())} sides={sides} />
      <MeetingTabs meeting={meeting} current="minutes" hasMinutes />
      <div className="mt-6">{done && <Notice tone="good" title={said(done)} />}</div>
      <MinutesFacts minutes={minutes} sides={sides} now={now()} />
      <Section id="keys" title={t('keys')}>
        <Keys signatures={minutes.signatures} sides={sides} />
        {minutes.hash && <SignedRecord meeting={meeting} hash={minutes.hash} />}
        <p className="mt-4 flex flex-wrap gap-4">
          {(['pdf', 'docx', 'xml'] as const).map((form) => (
            <a key={form} href={`/${locale}${meetingPath(meeting)}/minutes/minutes.${form}`} download>
              {t(FORMS[form])}
            </a>
          ))}
        </p>
        {minutes.state === 'signed' && (
          <p className="mt-2">
            <LocaleLink href={`${meetingPath(meeting)}/minutes/release`}>{t('release')}</LocaleLink>
            {' · '}
            <LocaleLink href={`${meetingPath(meeting)}/minutes/corrigenda`}>{t('corrigenda')}</LocaleLink>
          </p>
        )}
        {minutes.state === 'agreed' && (
          <p className="mt-4">
            <LocaleLink href={`${meetingPath(meeting)}/minutes/sign`}>{t('sign')}</LocaleLink>
          </p>
        )}
      </Section>
      {circulation && (
        <CirculationPart
          {...{ viewer, circulation, sides }}
          record={record}
          days={minutes.rules.find(({ key }) => key === 'circulation')?.days ?? 0}
        />
      )}
      <Section
        id="text"
        title={t('text')}
        aside={
          <>
            {canWrite(viewer, minutes) && (
              <>
                <LocaleLink href={`${meetingPath(meeting)}/minutes/edit`}>{t('edit')}</LocaleLink>
                {' · '}
              </>
            )}
            <LocaleLink href={`${meetingPath(meeting)}/minutes/history`}>{t('history')}</LocaleLink>
          </>
        }
      >
        <Clauses clauses={minutes.clauses} />
      </Section>
      {circulation && <SaidPart {...{ viewer, circulation, sides }} record={record} />}
      <OwnNotes
        notes={notes.filter(({ clauseId }) => clauseId !== null)}
        meetingId={meeting.id}
        formKey={canWriteNote(viewer) ? newId() : null}
        ownSide={nameOfSide(sides, viewer.side)}
        sides={sides}
        clauses={minutes.clauses.map(({ id, number, en, ru }) => ({
          ...{ id, number },
          label: `${number} · ${plainText((locale === 'ru' ? ru : en) ?? en ?? ru).slice(0, 60)}`,
        }))}
      />
    </ClientMessages>
  )
}
