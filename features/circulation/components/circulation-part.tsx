import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import type { Viewer } from '@/features/auth/viewer'
import { meetingSegment } from '@/features/meetings/validation'
import type { SideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'
import { plainText, type RichText } from '@/lib/rich-text'
import { canAnswerComment, canEndReservation } from '../policy'
import type { Circulation } from '../queries/circulation'
import { CirculationActs } from './acts'
import { AnswerForm } from './answer-form'
import { EndReservation } from './end-reservation'
import { SaidOfClauses } from './said'
import { CirculationStanding } from './standing'

type Clause = { id: string; number: string; kind: string; en: RichText | null; ru: RichText | null }

type Props = {
  viewer: Viewer
  record: {
    meeting: { id: string; body: string; number: number | null; hostSide: string }
    state: string
    revision: number
    clauses: readonly Clause[]
  }
  circulation: Circulation
  sides: readonly SideWords[]
  /** Days of a round under the rules of procedure. */
  days: number
}

const BEGINNING = 60

/** Where the text stands between the sides, what each said of it, and what the reader may do. */
export function CirculationPart({ viewer, record, circulation, sides, days }: Props) {
  const t = useTranslations('circulation')
  const { meeting, state, revision, clauses } = record
  const locale = useLocale()
  const segment = meetingSegment(meeting)
  const options = clauses
    .filter(({ kind }) => kind !== 'heading')
    .map(({ id, number, en, ru }) => ({
      value: id,
      label: `${number} · ${beginning(plainText((locale === 'ru' ? ru : en) ?? en ?? ru))}`,
    }))
  const isOpen = state === 'draft' || state === 'circulated'
  return (
    <Section id="circulation" title={t('title')}>
      {isOpen && <p className="mb-4 max-w-[65ch] text-soft">{t('rules', { days })}</p>}
      {state !== 'draft' && (
        <CirculationStanding
          revision={revision}
          agreements={circulation.agreements}
          blocks={circulation.blocks}
          numbers={numbersOf(clauses)}
          sides={sides}
        />
      )}
      <CirculationActs
        viewer={viewer}
        record={{ state, revision, hostSide: meeting.hostSide }}
        circulation={circulation}
        clauses={options}
        meeting={segment}
      />
    </Section>
  )
}

/** Everything that was said of the clauses, with what the reader may do about it. */
export function SaidPart({ viewer, record, circulation, sides }: Omit<Props, 'days'>) {
  const t = useTranslations('circulation')
  const { meeting, state, revision, clauses } = record
  const isOpen = state === 'draft' || state === 'circulated'
  return (
    <Section id="said" title={t('comments')}>
      <SaidOfClauses
        circulation={circulation}
        numbers={numbersOf(clauses)}
        sides={sides}
        answer={({ id, suggestion }) =>
          canAnswerComment(viewer, { state }) && (
            <AnswerForm
              comment={id}
              meeting={meetingSegment(meeting)}
              formKey={newId()}
              hasWording={suggestion !== null}
            />
          )
        }
        below={(reservation) =>
          isOpen &&
          canEndReservation(viewer, reservation) && (
            <EndReservation
              reservation={reservation.id}
              meeting={meetingSegment(meeting)}
              revision={revision}
            />
          )
        }
      />
    </Section>
  )
}

function beginning(text: string) {
  return text.length <= BEGINNING ? text : `${text.slice(0, BEGINNING).trimEnd()}…`
}

function numbersOf(clauses: readonly Clause[]) {
  return new Map(clauses.map(({ id, number }) => [id, number]))
}
