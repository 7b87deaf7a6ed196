import 'server-only'
import type { Tx } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import type { Viewer } from '@/features/auth/viewer'
import type { MeetingAddress } from '@/features/meetings/validation'
import { ok, type Result, refuse } from '@/lib/result'
import { type Edit, edited, restored } from '../edits'
import { canWrite, isVoidedByEdit } from '../policy'
import { findRevision, type StandingText } from '../queries/standing'
import { wasSent, writeRevision } from './revision'
import { holdSettledText } from './settle'
import { textTransaction } from './text-transaction'

type Input = {
  address: MeetingAddress
  /** The revision that the writer had before the eyes. */
  base: number
  edit: Edit
  /** Said by whoever edits a text that circulates or was agreed. */
  knowsWhatItVoids: boolean
  formKey: string
}
/** `stale`: somebody else changed or removed this clause. `unconfirmed`: nobody said that the edit may void agreement. */
export type EditRefusal = 'not-found' | 'not-allowed' | 'stale' | 'unconfirmed'

const CAUSES: Partial<Record<Edit['edit'], string>> = { declare: 'declared', restore: 'restored' }

/** Makes one edit as a new revision. The same form twice is one revision. */
export async function editMinutes(viewer: Viewer, input: Input): Promise<Result<EditRefusal>> {
  try {
    return await textTransaction(viewer, (tx) => inOneTransaction(tx, viewer, input))
  } catch (error) {
    if (errorCodeOf(error) === 'JW409') return refuse('stale')
    throw error
  }
}

async function inOneTransaction(tx: Tx, viewer: Viewer, input: Input): Promise<Result<EditRefusal>> {
  const { address, base, edit, knowsWhatItVoids, formKey } = input
  const text = await holdSettledText(tx, viewer, address, base)
  if (!text) return refuse('not-found')
  if (!canWrite(viewer, text)) return refuse('not-allowed')
  if (await wasSent(tx, viewer, formKey)) return ok
  if (isVoidedByEdit(text) && !knowsWhatItVoids) return refuse('unconfirmed')
  const content = await contentAfter(tx, text, edit)
  if (!content) return refuse('stale')
  if (content === text.newest) return ok

  await writeRevision(tx, viewer, text, { content, cause: CAUSES[edit.edit] ?? 'typed', formKey })
  return ok
}

async function contentAfter(tx: Tx, { id, newest, base }: StandingText, edit: Edit) {
  if (!base) return null
  if (edit.edit !== 'restore') return edited(newest, base, edit)
  const earlier = await findRevision(tx, id, edit.revision)
  return earlier && restored(newest, base, earlier)
}
