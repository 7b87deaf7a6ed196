import { mergeUpdates } from 'yjs'
import { createStore } from './store'

/** Why nothing is sent any more until somebody does something. */
export type Trouble = 'signed-out' | 'unconfirmed' | 'signed' | 'unsound'

export type OutboxState = {
  /** Typed and not acknowledged. */
  isUnsaved: boolean
  /** The last try did not reach the server. */
  isCut: boolean
  /** What is not saved is kept by the browser. */
  isKept: boolean
  trouble: Trouble | null
}

type Parts = {
  /** Sends one update; the status of the answer and the code of a refusal. Rejects where nothing is reached. */
  post: (update: Uint8Array) => Promise<{ status: number; code?: string }>
  /** Keeps all that is not acknowledged over a reload, in pieces that can be sent; false where the browser cannot. */
  keep: (pieces: readonly Uint8Array[]) => boolean
}

/** Letters that come so close together travel together. */
const GATHER = 25
const MOST_BYTES = 100_000
const TRY_AGAIN = 1000
const SIGNED_OUT_AGAIN = 5000
const SAVED_WITHIN = 3000

/** Sends what is typed, in order, one piece after the other, and again until the server says that it has it. */
export function createOutbox({ post, keep }: Parts) {
  const state = createStore<OutboxState>({ isUnsaved: false, isCut: false, isKept: true, trouble: null })
  const queue: Uint8Array[] = []
  let isSending = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const change = (some: Partial<OutboxState>) => {
    const next = { ...state.get(), ...some }
    if (JSON.stringify(next) !== JSON.stringify(state.get())) state.set(next)
  }

  function add(update: Uint8Array) {
    queue.push(update)
    note()
    sendIn(GATHER)
  }

  function note() {
    change({ isUnsaved: queue.length > 0, isKept: keep(pieces()) })
  }

  function sendIn(milliseconds: number) {
    if (isSending) return
    clearTimeout(timer)
    timer = setTimeout(send, milliseconds)
  }

  const pieces = () => together(queue).map((updates) => mergeUpdates(updates))

  async function send() {
    const { trouble } = state.get()
    if (isSending || queue.length === 0 || (trouble !== null && trouble !== 'signed-out')) return
    isSending = true
    const [first = []] = together(queue)
    const answer = await post(mergeUpdates(first)).catch(() => null)
    isSending = false
    if (answer?.status === 200) {
      queue.splice(0, first.length)
      change({ isCut: false, trouble: null })
      note()
      if (queue.length > 0) sendIn(0)
      return
    }
    if (answer?.status === 409) return stop(answer.code)
    // Hours without a line are then no more to carry than what was typed in them.
    queue.splice(0, queue.length, ...pieces())
    const isSignedOut = answer?.status === 404 || answer?.status === 401
    change(isSignedOut ? { trouble: 'signed-out' } : { isCut: true })
    sendIn(isSignedOut ? SIGNED_OUT_AGAIN : TRY_AGAIN)
  }

  function stop(code: string | undefined) {
    const trouble =
      code === 'unconfirmed' || code === 'signed' ? code : code === 'not-allowed' ? 'signed' : 'unsound'
    // It would be refused after a reload as well.
    if (trouble === 'unsound') keep([])
    change({ trouble })
  }

  return {
    state,
    add,
    /** After what stopped it is settled, or the line is there again. */
    goOn() {
      if (state.get().trouble === 'unconfirmed') change({ trouble: null })
      sendIn(0)
    },
    /** Waits until everything is saved, but not for long. */
    saved: () =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (state.get().isUnsaved) return
          done()
        }
        const late = setTimeout(() => done(), SAVED_WITHIN)
        const unwatch = state.watch(look)
        const done = () => {
          clearTimeout(late)
          unwatch()
          resolve()
        }
        look()
      }),
    /** All that is not acknowledged. */
    unsaved: pieces,
    end: () => clearTimeout(timer),
  }
}

/** Updates that go together: as many as a request may carry, and one at least. */
function together(updates: readonly Uint8Array[]): Uint8Array[][] {
  const groups: Uint8Array[][] = []
  let bytes = 0
  for (const update of updates) {
    const last = groups.at(-1)
    bytes += update.length
    if (last && bytes <= MOST_BYTES) last.push(update)
    else {
      groups.push([update])
      bytes = update.length
    }
  }
  return groups
}
