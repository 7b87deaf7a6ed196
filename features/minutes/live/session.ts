import { fromBase64 } from 'lib0/buffer'
import { ySyncPluginKey } from 'y-prosemirror'
import * as Y from 'yjs'
import { watchLine } from '@/lib/live/watch-line'
import type { RichText } from '@/lib/rich-text'
import { keepTyping } from './kept'
import { createOutbox } from './outbox'
import { type Person, watchPeople } from './people'
import { watchLostWords, wordsTypedIn } from './rescue'
import { ARRIVED, clausesOf, LOCAL, orderOf } from './shared-text'
import { createStore } from './store'

/** What an editor begins with: see mutations/open.ts. */
export type Opened = {
  document: string
  seq: number
  state: string
  revision: number
  matched: number
  matches: { clauseId: string; en: RichText; ru: RichText }[]
}

type Pair = { en: RichText; ru: RichText }

export type Session = ReturnType<typeof openSession>

/** Everything of one window that has the text open: the document, what is sent and heard, who else is there. */
export function openSession(minutesId: string, person: string, opened: Opened) {
  const address = `/api/live/minutes/${minutesId}`
  const doc = new Y.Doc()
  Y.applyUpdate(doc, fromBase64(opened.document), ARRIVED)
  const undo = new Y.UndoManager([clausesOf(doc), orderOf(doc)], {
    trackedOrigins: new Set([LOCAL, ySyncPluginKey]),
  })

  const standing = createStore({ state: opened.state, revision: opened.revision })
  const matches = createStore<ReadonlyMap<string, Pair>>(matchedIn(new Map(), opened.matches))
  const isLineThere = createStore(true)
  const lostWords = createStore<string | null>(null)
  let { seq, matched } = opened
  let knowsWhatItVoids = false

  const kept = keepTyping(minutesId, person, doc.clientID)
  const outbox = createOutbox({
    keep: kept.keep,
    post: async (update) => {
      const answer = await fetch(`${address}${knowsWhatItVoids ? '?voids=yes' : ''}`, {
        ...{ method: 'POST', headers: { 'Content-Type': 'application/octet-stream' } },
        ...{ body: new Uint8Array(update), signal: AbortSignal.timeout(10_000) },
      })
      const said: { code?: string } = await answer.json().catch(() => ({}))
      return { status: answer.status, ...said }
    },
  })
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== ARRIVED) outbox.add(update)
  })

  const { people, hear, moveTo, leave } = watchPeople(doc.clientID, (place, isLast) => {
    const body = JSON.stringify({ client: doc.clientID, place })
    const headers = { 'Content-Type': 'application/json' }
    // Where nobody hears it, the next one tells the same.
    fetch(`${address}/presence`, { method: 'POST', headers, body, keepalive: isLast }).catch(() => undefined)
  })

  const stopWatchingWords = watchLostWords(
    doc,
    (origin) => origin !== ARRIVED,
    (words) => {
      if (!wordsOf(doc).includes(words.trim())) lostWords.set(words)
    },
  )

  const hangUp = watchLine(
    () => `${address}?${new URLSearchParams({ seq: String(seq), matched: String(matched) })}`,
    {
      onLine: (isThere) => {
        isLineThere.set(isThere)
        if (isThere && outbox.state.get().isCut) outbox.goOn()
      },
      on: {
        typed: (data) => {
          const news: { seq: number; updates: string[] } = JSON.parse(data)
          for (const update of news.updates) Y.applyUpdate(doc, fromBase64(update), ARRIVED)
          seq = news.seq
        },
        matched: (data) => {
          const news: Pick<Opened, 'matched' | 'matches'> = JSON.parse(data)
          matched = news.matched
          matches.set(matchedIn(matches.get(), news.matches))
        },
        standing: (data) => standing.set(JSON.parse(data)),
        presence: (data) => hear(JSON.parse(data) as Person),
      },
    },
  )

  // What an earlier window of the same person typed and could not send. Where its paragraph is gone, they hear of it.
  const left = kept.left()
  for (const update of left.updates) Y.applyUpdate(doc, update, LOCAL)
  const homeless = left.updates.flatMap(wordsTypedIn).filter((words) => !wordsOf(doc).includes(words))
  if (homeless.length > 0) lostWords.set(homeless.join(' '))
  if (kept.keep(outbox.unsaved())) left.letGo()

  return {
    doc,
    undo,
    standing,
    matches,
    people,
    isLineThere,
    lostWords,
    outbox,
    moveTo,
    /** The writer was told what an edit of this text voids, and goes on. */
    confirm() {
      knowsWhatItVoids = true
      outbox.goOn()
    },
    /** Says that both texts of a clause mean the same, as they stand here; the code of a refusal, null for none. */
    async match(clause: string, pair: Pair): Promise<string | null> {
      await outbox.saved()
      const body = JSON.stringify({ clause, ...pair, formKey: crypto.randomUUID() })
      const headers = { 'Content-Type': 'application/json' }
      const answer = await fetch(`${address}/match`, { method: 'POST', headers, body }).catch(() => null)
      if (answer?.ok) return null
      const said: { code?: string } = (await answer?.json().catch(() => ({}))) ?? {}
      return said.code ?? 'unreachable'
    },
    end() {
      hangUp()
      leave()
      stopWatchingWords()
      outbox.end()
      undo.destroy()
      doc.destroy()
    },
  }
}

function matchedIn(before: ReadonlyMap<string, Pair>, news: Opened['matches']) {
  return new Map([...before, ...news.map(({ clauseId, en, ru }) => [clauseId, { en, ru }] as const)])
}

/** Every word of the document, to see whether some of them are still there. */
function wordsOf(doc: Y.Doc) {
  const texts = [...clausesOf(doc).values()].flatMap((clause) => [clause.get('en'), clause.get('ru')])
  return texts.map((text) => String(text).replace(/<[^>]*>/g, '')).join('\n')
}
