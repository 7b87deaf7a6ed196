import { useTranslations } from 'next-intl'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { plainText } from '@/lib/rich-text'
import type { Session } from '../../live/session'
import { ClauseRow } from './clause-row'
import { watchOutline } from './outline'
import type { OwnWord } from './own-words'
import { PeopleHere } from './people-here'
import { SaveState } from './save-state'
import { Shortcuts } from './shortcuts'
import { SMALL_BUTTON } from './small-button'
import { type ClauseActs, clauseActs, type Writing } from './steps'
import { Troubles } from './troubles'
import { useClause } from './use-clause'
import { useStore } from './use-store'

type Props = {
  session: Session
  sides: readonly { code: string; name: string }[]
  own: readonly OwnWord[]
}

/** So many clauses fill any screen. */
const FIRST = 30

/** The text as it is being written: the bar with what is saved and who is here, and the clauses. */
export function LiveText({ session, sides, own }: Props) {
  const t = useTranslations('minutes-live')
  const [writing, setWriting] = useState<Writing | null>(null)
  const [said, setSaid] = useState('')
  const keys = useRef<HTMLDialogElement>(null)
  const watched = useMemo(() => watchOutline(session.doc), [session])
  const { lines, removed } = useStore(watched.outline)
  // The first clauses can be written in before the last ones are drawn.
  const isDrawn = useDeferredValue(true, false)
  const drawn = isDrawn ? lines : lines.slice(0, FIRST)
  const { revision } = useStore(session.standing)
  const acts = useMemo(
    () =>
      clauseActs({
        ...{ session, setWriting },
        say: (what) => setSaid(t(`said.${what}`)),
        showKeys: () => keys.current?.showModal(),
      }),
    [session, t],
  )
  const ownOf = useMemo(() => byClause(own), [own])
  useEffect(() => watched.end, [watched])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWriting =
        event.target instanceof Element && event.target.closest('[contenteditable], input, select, textarea')
      if (event.key === '?' && !isWriting) keys.current?.showModal()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return (
    <div>
      <div className="-mx-3 sticky top-0 z-10 mb-4 grid gap-2 border-line border-b bg-paper px-3 py-2">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
          <SaveState session={session} />
          <PeopleHere session={session} sides={sides} />
          <span className="text-soft text-sm">{t('revision', { revision })}</span>
          <button
            type="button"
            className={`ms-auto ${SMALL_BUTTON}`}
            onClick={() => keys.current?.showModal()}
          >
            {t('keys.title')}
          </button>
        </div>
        <Troubles session={session} />
      </div>
      <p id="live-keys" className="mb-4 text-soft text-sm">
        {t('keys.hint')}
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
      <p className="mb-4">
        <button type="button" className={SMALL_BUTTON} onClick={() => acts.addAfter(null)}>
          {t('addFirst')}
        </button>
      </p>
      <ol className="grid">
        {drawn.map((line) => (
          <ClauseRow
            key={line.id}
            {...{ session, line, sides, acts }}
            own={ownOf.get(line.id)}
            writing={writing?.clause === line.id ? writing : null}
          />
        ))}
      </ol>
      {removed.length > 0 && (
        <details className="mt-6 border-line border-y">
          <summary className="py-2.5 font-semibold">{t('removed.title', { count: removed.length })}</summary>
          <p className="mb-3 text-soft">{t('removed.why')}</p>
          <ul className="grid gap-3 pb-4">
            {removed.map((id) => (
              <Removed key={id} {...{ session, id, acts }} />
            ))}
          </ul>
        </details>
      )}
      <Shortcuts dialog={keys} />
    </div>
  )
}

function byClause(own: readonly OwnWord[]) {
  return new Map(
    own.map(({ clauseId }) => [clauseId, own.filter((word) => word.clauseId === clauseId)] as const),
  )
}

function Removed({ session, id, acts }: { session: Session; id: string; acts: ClauseActs }) {
  const t = useTranslations('minutes-live.removed')
  const clause = useClause(session.doc, id)
  const words = plainText(clause?.en ?? clause?.ru ?? null)
  return (
    <li className="flex flex-wrap items-center gap-3">
      <span dir="auto" className="max-w-[65ch]">
        {words.slice(0, 120) || t('empty')}
      </span>
      <Button type="button" onClick={() => acts.restore(id)}>
        {t('putBack')}
        <span className="sr-only">: {words.slice(0, 40)}</span>
      </Button>
    </li>
  )
}
