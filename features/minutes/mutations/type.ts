import 'server-only'
import type { Tx } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import type { Viewer } from '@/features/auth/viewer'
import { done, type Result, refuse } from '@/lib/result'
import { Refused, textGuard } from '../live/guard/guard'
import { canWrite, isVoidedByEdit } from '../policy'
import { holdText } from '../queries/standing'
import { appendUpdate, openDocument } from './document'
import { settle } from './settle'
import { textTransaction } from './text-transaction'

type Input = {
  minutesId: string
  /** One update of the shared document, in the encoding of Yjs. */
  update: Uint8Array
  /** The writer was told that an edit voids what was agreed. */
  knowsWhatItVoids: boolean
}

/** `unsound`: nothing that our editor writes; it harms nobody else. `signed`: the text never changes again. */
export type TypeRefusal = 'not-found' | 'not-allowed' | 'signed' | 'unconfirmed' | 'unsound'

/**
 * Takes what somebody typed into the shared document and keeps it; the answer is its number. A text that both sides agreed
 * on becomes a new revision at once, which voids the agreement.
 */
export async function takeTyping(viewer: Viewer, input: Input): Promise<Result<TypeRefusal, number>> {
  try {
    return await textTransaction(viewer, (tx) => inOneTransaction(tx, viewer, input))
  } catch (error) {
    if (error instanceof Refused) return refuse('unsound')
    if (errorCodeOf(error) === 'JW409') return refuse('signed')
    throw error
  }
}

async function inOneTransaction(
  tx: Tx,
  viewer: Viewer,
  { minutesId, update, knowsWhatItVoids }: Input,
): Promise<Result<TypeRefusal, number>> {
  const text = await holdText(tx, minutesId, 0)
  if (!text) return refuse('not-found')
  if (text.state === 'signed') return refuse('signed')
  if (!canWrite(viewer, text)) return refuse('not-allowed')
  if (isVoidedByEdit(text) && !knowsWhatItVoids) return refuse('unconfirmed')
  const isNew = await textGuard().take(await openDocument(tx, viewer, text), update)
  // It came a second time, because the first answer was lost on the way: nothing is typed, so nothing is voided.
  if (!isNew) return done(text.typed)
  const seq = await appendUpdate(tx, viewer, text, update)
  if (text.state === 'agreed') await settle(tx, viewer, { ...text, typed: seq })
  return done(seq)
}
