import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { SideBadge, StatusBadge } from '@/components/ui/badge'
import type { ClauseKind } from '@/db/schema/minutes-text'
import { calledIn } from '../../called'
import { CLAUSE_KINDS } from '../../kinds'
import { isSameText } from '../../live/same-text'
import type { Session } from '../../live/session'
import { ClauseFactsForm } from './clause-facts'
import type { OutlineLine } from './outline'
import { SMALL_BUTTON } from './small-button'
import type { ClauseActs } from './steps'
import type { LiveClause } from './use-clause'
import { useStore } from './use-store'

type Props = {
  session: Session
  line: OutlineLine
  sides: readonly { code: string; name: string }[]
  clause: LiveClause | null
  acts: ClauseActs
}

export function ClauseHead({ session, line, sides, clause, acts }: Props) {
  const t = useTranslations('minutes-live')
  const edit = useTranslations('minutes-edit')
  const kinds = useTranslations('minutes.kinds')
  const locale = useLocale()
  const [isMore, setMore] = useState(false)
  const { id, number, kind } = line
  const describes = (
    <span className="sr-only">
      : {calledIn({ number, en: clause?.en ?? null, ru: clause?.ru ?? null }, locale)}
    </span>
  )
  const step = (name: 'addBelow' | 'up' | 'down' | 'remove', act: () => void) => (
    <button type="button" className={SMALL_BUTTON} onClick={act}>
      {edit(name)}
      {describes}
    </button>
  )
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <span className="min-w-8 font-semibold tabular-nums">{number}</span>
        <select
          aria-label={t('kindOf', { number })}
          value={kind}
          onChange={({ target }) => acts.setKind(id, target.value as ClauseKind)}
          className="min-h-8 rounded-sm border border-line bg-paper px-1 text-sm"
        >
          {CLAUSE_KINDS.map((value) => (
            <option key={value} value={value}>
              {kinds(value)}
            </option>
          ))}
        </select>
        {clause && (
          <PairState {...{ session, clause, id }} onMatch={() => acts.match(id)} describes={describes} />
        )}
        <WhoIsHere {...{ session, sides, id }} />
        <button
          type="button"
          className={`${SMALL_BUTTON} ms-auto`}
          id={`more-${id}`}
          aria-expanded={isMore}
          onClick={() => setMore(!isMore)}
        >
          {t('more')}
          {describes}
        </button>
      </div>
      {isMore && (
        <div className="flex flex-wrap gap-2">
          {step('addBelow', () => acts.addAfter(id))}
          {step('up', () => acts.move(id, 'up'))}
          {step('down', () => acts.move(id, 'down'))}
          {step('remove', () => acts.remove(id))}
        </div>
      )}
      {isMore && clause && (kind === 'decision' || kind === 'action') && (
        <ClauseFactsForm {...{ clause, sides, id }} set={(facts) => acts.setFacts(id, facts)} />
      )}
    </>
  )
}

type PairProps = {
  session: Session
  clause: LiveClause
  id: string
  onMatch: () => void
  describes: React.ReactNode
}

function PairState({ session, clause, id, onMatch, describes }: PairProps) {
  const t = useTranslations('minutes-edit')
  const was = useStore(session.matches).get(id)
  const { en, ru } = clause
  if (!en || !ru) return <StatusBadge tone="bad">{t('pair.missing')}</StatusBadge>
  if (was && isSameText(was.en, en) && isSameText(was.ru, ru))
    return <StatusBadge tone="good">{t('pair.matched')}</StatusBadge>
  return (
    <>
      <StatusBadge tone="warn">{t('pair.unmatched')}</StatusBadge>
      <button type="button" className={SMALL_BUTTON} onClick={onMatch}>
        {t('match')}
        {describes}
      </button>
    </>
  )
}

function WhoIsHere({ session, sides, id }: { session: Session; sides: Props['sides']; id: string }) {
  const people = useStore(session.people).filter(({ place }) => place?.clause === id)
  const here = [...new Set(people.map(({ side }) => side))]
  return here.map((code) => (
    <SideBadge key={code} code={code} name={sides.find((side) => side.code === code)?.name ?? code} />
  ))
}
