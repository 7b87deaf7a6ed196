import 'server-only'
import { errorCodeOf } from '@/db/error-code'
import type { ClauseContent } from '@/db/schema/minutes-text'
import type { Viewer } from '@/features/auth/viewer'
import type { MeetingAddress } from '@/features/meetings/validation'
import { newId } from '@/lib/ids'
import { ok, type Result, refuse } from '@/lib/result'
import type { ImportedPair } from '../import/passages'
import { itemAbove, numbered } from '../numbering'
import { canWrite, isVoidedByEdit } from '../policy'
import { wasSent, writeRevision } from './revision'
import { holdSettledText } from './settle'
import { textTransaction } from './text-transaction'

type Input = {
  address: MeetingAddress
  after: 'end' | 'start' | string
  pairs: readonly ImportedPair[]
  knowsWhatItVoids: boolean
  formKey: string
}

/** `stale`: the clause after which they were to stand is gone. `unconfirmed`: nobody said that the edit may void agreement. */
export type ImportRefusal = 'not-found' | 'not-allowed' | 'stale' | 'unconfirmed'

/** Takes pairs of clauses into the text, as one revision. The same form twice is one revision. */
export async function importClauses(viewer: Viewer, input: Input): Promise<Result<ImportRefusal>> {
  try {
    return await textTransaction(viewer, async (tx) => {
      const { address, after, pairs, knowsWhatItVoids, formKey } = input
      const text = await holdSettledText(tx, viewer, address, 0)
      if (!text) return refuse('not-found')
      if (!canWrite(viewer, text)) return refuse('not-allowed')
      if (await wasSent(tx, viewer, formKey)) return ok
      if (isVoidedByEdit(text) && !knowsWhatItVoids) return refuse('unconfirmed')
      const clauses = withPairs(text.newest.clauses, after, pairs)
      if (!clauses) return refuse('stale')
      const content = { ...text.newest, clauses: numbered(clauses) }
      await writeRevision(tx, viewer, text, { content, cause: 'imported', formKey })
      return ok
    })
  } catch (error) {
    if (errorCodeOf(error) === 'JW409') return refuse('stale')
    throw error
  }
}

function withPairs(clauses: ClauseContent[], after: Input['after'], pairs: readonly ImportedPair[]) {
  const found = clauses.findIndex(({ id }) => id === after)
  if (after !== 'end' && after !== 'start' && found < 0) return null
  const at = after === 'end' ? clauses.length : found + 1
  // What comes before a heading of its own belongs to the item under which it is put.
  let itemId = itemAbove(clauses, at)
  const added = pairs.map(({ kind, en, ru }): ClauseContent => {
    if (kind === 'heading') itemId = null
    return { id: newId(), number: '', kind, en, ru, itemId, offices: null, dueOn: null }
  })
  return clauses.toSpliced(at, 0, ...added)
}
