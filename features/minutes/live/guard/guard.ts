import 'server-only'
import type { Worker as Thread } from 'node:worker_threads'
import type { ClauseContent } from '@/db/schema/minutes-text'
import { oneAtATime } from '@/lib/one-at-a-time'
import { askThread, startThread, ThreadEnded } from '@/lib/thread/thread'
import { KEPT_DOCUMENTS } from './kept-documents'
import type { WrittenClause } from './strict'
import type { Task } from './work'

/** What was sent cannot become part of the text. Nobody but its sender hears of it. */
export class Refused extends Error {}

const FILE = { name: 'text-worker', source: 'features/minutes/live/guard/worker.ts' }

type Limits = { milliseconds: number; heapMegabytes: number; restMilliseconds: number }
const LIMITS: Limits = { milliseconds: 2000, heapMegabytes: 192, restMilliseconds: 60_000 }

/** What is stored of a document: the number of its last update, and those after one (all of them for null). */
export type Held = { id: string; seq: number; since: (seq: number | null) => Promise<Uint8Array[]> }

export type Guard = ReturnType<typeof createGuard>

/**
 * A thread of its own decodes what browsers send, one task after the other, each with so much time and all with so much
 * memory. It keeps the documents it saw; when it ends, the next task starts a new one, which is given them again.
 */
export function createGuard(given: Partial<Limits> = {}) {
  const limits = { ...LIMITS, ...given }
  const inTurn = oneAtATime()
  let thread: Thread | null = null
  /** The last update of each document that the thread knows. */
  const known = new Map<string, number>()
  let rest: NodeJS.Timeout | undefined

  /** Nobody writes any more: the thread gives its memory back. */
  function endAfterRest() {
    clearTimeout(rest)
    rest = setTimeout(() => void inTurn(end), limits.restMilliseconds)
    rest.unref()
  }

  async function end() {
    clearTimeout(rest)
    await thread?.terminate()
    thread = null
  }

  function remember(id: string, seq: number) {
    known.delete(id)
    known.set(id, seq)
    // The thread keeps more than these: what is remembered here is there.
    for (const old of [...known.keys()].slice(0, -KEPT_DOCUMENTS / 2)) known.delete(old)
  }

  async function started() {
    if (thread) return thread
    known.clear()
    const begun = await startThread(FILE, limits.heapMegabytes)
    begun.on('exit', () => {
      if (thread === begun) thread = null
    })
    thread = begun
    return begun
  }

  async function ask(task: Task): Promise<unknown> {
    const asked = await started()
    try {
      const said = (await askThread(asked, task, limits.milliseconds)) as {
        answer?: unknown
        unsound?: string
      }
      if (said.unsound) throw new Refused(said.unsound)
      return said.answer
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error
      if (thread === asked) thread = null
      throw new Refused(error.message)
    }
  }

  /** Tells the thread what it missed and asks; `grows` says whether the answer makes the document one update longer. */
  function run(held: Held, what: Work, grows: (answer: unknown) => boolean): Promise<unknown> {
    return inTurn(async () => {
      await started()
      endAfterRest()
      const from = known.get(held.id) ?? null
      const missed = from === held.seq ? [] : await held.since(from)
      const afresh = from === null
      try {
        const answer = await ask({ id: held.id, seq: held.seq, afresh, missed, ...what })
        remember(held.id, held.seq + (grows(answer) ? 1 : 0))
        return answer
      } catch (error) {
        known.delete(held.id)
        throw error
      }
    })
  }

  return {
    /** Makes an update part of the document; false where it was part of it already. Throws `Refused` where it does not fit. */
    take: (held: Held, update: Uint8Array) =>
      run(held, { do: 'take', update }, (isNew) => isNew === true) as Promise<boolean>,
    /** The update that brings the document to a text; null where it says so already. */
    write: (held: Held, clauses: ClauseContent[]) =>
      run(held, { do: 'write', clauses }, (answer) => answer !== null) as Promise<Uint8Array | null>,
    read: (held: Held) => run(held, { do: 'read' }, () => false) as Promise<WrittenClause[]>,
    /** The whole document as one update. */
    merge: (held: Held) => run(held, { do: 'merge' }, () => false) as Promise<Uint8Array>,
    /** After an update was taken that then was not stored: every document is read again when it is needed. */
    forget: () => inTurn(async () => known.clear()),
    stop: () => inTurn(end),
    isRunning: () => thread !== null,
  }
}

type Work =
  | { do: 'take'; update: Uint8Array }
  | { do: 'write'; clauses: ClauseContent[] }
  | { do: 'read' }
  | { do: 'merge' }

// On globalThis, because a framework that reloads modules in development would leave threads behind.
declare global {
  var portalTextGuard: Guard | undefined
}

export function textGuard(): Guard {
  globalThis.portalTextGuard ??= createGuard()
  return globalThis.portalTextGuard
}
