import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AuthoredText } from '@/components/ui/authored-text'
import { SideBadge, StatusBadge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { RichTextBody } from '@/components/ui/rich-text'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { Circulation, Comment, Reservation } from '../queries/circulation'

type Props = {
  circulation: Pick<Circulation, 'comments' | 'reservations'>
  /** Number of a clause by its id. */
  numbers: ReadonlyMap<string, string>
  sides: readonly SideWords[]
  /** What the reader may do with a reservation. */
  below: (reservation: Reservation) => ReactNode
  /** What the reader may do with a comment that nobody has answered. */
  answer: (comment: Comment) => ReactNode
}

const TONES = { open: 'bad', resolved: 'good', recorded: 'calm' } as const

/** Everything that either side said of the clauses, reservations first, in the order in which it was said. */
export function SaidOfClauses({
  circulation: { comments, reservations },
  numbers,
  sides,
  below,
  answer,
}: Props) {
  const t = useTranslations('circulation')
  if (comments.length + reservations.length === 0) return <EmptyState title={t('none')} why={t('noneWhy')} />
  return (
    <ul className="grid gap-6">
      {reservations.map((one) => (
        <Entry key={one.id} said={one} body={one.reason} {...{ numbers, sides }}>
          <StatusBadge tone={TONES[one.ending ?? 'open']}>
            {t('reservation')}: {t(`ending.${one.ending ?? 'open'}`)}
          </StatusBadge>
          {below(one)}
        </Entry>
      ))}
      {comments.map((one) => (
        <Entry key={one.id} said={one} body={one.body} language={one.language} {...{ numbers, sides }}>
          <Wording comment={one} />
          {one.answer ? <Answered answer={one.answer} sides={sides} /> : answer(one)}
        </Entry>
      ))}
    </ul>
  )
}

function Wording({ comment: { suggestion, language } }: { comment: Comment }) {
  const t = useTranslations('circulation')
  if (!suggestion) return null
  return (
    <div className="rounded-md border border-line p-3">
      <p className="mb-1 text-soft text-sm">{t('wording')}</p>
      <div lang={language} dir="ltr" className="authentic max-w-[65ch]">
        <RichTextBody text={suggestion} />
      </div>
    </div>
  )
}

const ANSWERS = { accepted: 'good', noted: 'calm', declined: 'bad' } as const

type AnsweredProps = { answer: NonNullable<Comment['answer']>; sides: readonly SideWords[] }

function Answered({ answer: { answer, reason, side }, sides }: AnsweredProps) {
  const t = useTranslations('circulation.answer')
  return (
    <p className="flex flex-wrap items-center gap-2">
      <StatusBadge tone={ANSWERS[answer]}>{t(`given.${answer}`)}</StatusBadge>
      <SideBadge code={side} name={nameOfSide(sides, side)} />
      {reason && <span dir="auto">{reason}</span>}
    </p>
  )
}

type EntryProps = {
  said: Comment | Reservation
  body: string
  language?: Comment['language']
  numbers: ReadonlyMap<string, string>
  sides: readonly SideWords[]
  children: ReactNode
}

function Entry({ said, body, language, numbers, sides, children }: EntryProps) {
  const t = useTranslations('circulation')
  const number = numbers.get(said.clauseId)
  return (
    <li data-side={said.side} className="grid gap-2 border-side border-s-4 ps-4">
      <p className="flex flex-wrap items-center gap-3">
        {number ? <a href={`#c-${number}`}>{t('clause', { number })}</a> : t('gone')}
        <SideBadge code={said.side} name={nameOfSide(sides, said.side)} />
        <span className="text-soft text-sm">
          <LocalizedText texts={said.by} /> · <Moment at={new Date(said.at)} clocks={sides} />
          {'revision' in said && <> · {t('onRevision', { revision: said.revision })}</>}
        </span>
      </p>
      <AuthoredText language={language ?? null} text={body} />
      {children}
    </li>
  )
}
