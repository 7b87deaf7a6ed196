import 'server-only'
import { clauseMatches } from '@/db/schema/minutes-text'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { ok, type Result, refuse } from '@/lib/result'
import type { RichText } from '@/lib/rich-text'
import { isSameText } from '../live/same-text'
import { canWrite } from '../policy'
import type { WhichMinutes } from '../queries/standing'
import { holdSettledText } from './settle'
import { textTransaction } from './text-transaction'

type Pair = { en: RichText | null; ru: RichText | null }
type Input = {
  which: WhichMinutes
  clause: string
  /** The revision whose pair was read, or the pair itself. */
  read: number | Pair
  formKey: string
}
/** `stale`: the pair is not the one that was read. `missing`: one language is. */
export type MatchRefusal = 'not-found' | 'not-allowed' | 'stale' | 'missing'

/** Somebody read both texts of a clause and says that they mean the same. It holds for exactly these two texts. */
export function matchClause(viewer: Viewer, input: Input): Promise<Result<MatchRefusal>> {
  return textTransaction(viewer, async (tx) => {
    const { which, read, clause, formKey } = input
    const text = await holdSettledText(tx, viewer, which, typeof read === 'number' ? read : 0)
    if (!text) return refuse('not-found')
    if (!canWrite(viewer, text)) return refuse('not-allowed')
    const pairIn = (content: typeof text.base) => content?.clauses.find(({ id }) => id === clause)
    const now = pairIn(text.newest)
    const before = typeof read === 'number' ? pairIn(text.base) : read
    if (!now || !before || !isSameText(now.en, before.en) || !isSameText(now.ru, before.ru))
      return refuse('stale')
    if (!now.en || !now.ru) return refuse('missing')

    const pair = { minutesId: text.id, clauseId: clause, en: now.en, ru: now.ru }
    const matched = await tx
      .insert(clauseMatches)
      .values({ ...pair, formKey, byPerson: viewer.id, bySide: viewer.side })
      .onConflictDoNothing()
      .returning({ id: clauseMatches.id })
    if (matched.length === 0) return ok
    await recordEntry(tx, {
      audience: 'joint',
      action: 'pair_compared',
      subject: { kind: 'meeting', id: text.meetingId },
      details: { clause },
    })
    return ok
  })
}
