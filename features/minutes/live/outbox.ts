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
  /** Keeps all that is not acknowledged over a reload; false where the browser cannot. */
  keep: (update: Uint8Array | null) => boolean
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
    const all = queue.length === 0 ? null : mergeUpdates(queue)
    change({ isUnsaved: all !== null, isKept: keep(all) })
  }

  function sendIn(milliseconds: number) {
    if (isSending) return
    clearTimeout(timer)
    timer = setTimeout(send, milliseconds)
  }

  async function send() {
    const { trouble } = state.get()
    if (isSending || queue.length === 0 || (trouble !== null && trouble !== 'signed-out')) return
    isSending = true
    const piece = firstPiece()
    const answer = await post(mergeUpdates(queue.slice(0, piece))).catch(() => null)
    isSending = false
    if (answer?.status === 200) {
      queue.splice(0, piece)
      change({ isCut: false, trouble: null })
      note()
      if (queue.length > 0) sendIn(0)
      return
    }
    if (answer?.status === 409) return stop(answer.code)
    const isSignedOut = answer?.status === 404 || answer?.status === 401
    change(isSignedOut ? { trouble: 'signed-out' } : { isCut: true })
    sendIn(isSignedOut ? SIGNED_OUT_AGAIN : TRY_AGAIN)
  }

  function stop(code: string | undefined) {
    const trouble =
      code === 'unconfirmed' || code === 'signed' ? code : code === 'not-allowed' ? 'signed' : 'unsound'
    // It would be refused after a reload as well.
    if (trouble === 'unsound') keep(null)
    change({ trouble })
  }

  /** How many of the updates go together: as many as a request may carry, and one at least. */
  function firstPiece() {
    let bytes = 0
    for (const [at, update] of queue.entries()) {
      bytes += update.length
      if (at > 0 && bytes > MOST_BYTES) return at
    }
    return queue.length
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
    /** All that is not acknowledged; null for nothing. */
    unsaved: () => (queue.length === 0 ? null : mergeUpdates(queue)),
    end: () => clearTimeout(timer),
  }
}
