import 'server-only'
import canonicalize from 'canonicalize'
import { withViewer } from '@/db/client'
import { clauseMatches } from '@/db/schema/minutes-text'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import type { MeetingAddress } from '@/features/meetings/validation'
import { ok, type Result, refuse } from '@/lib/result'
import { canWrite } from '../policy'
import { holdText } from '../queries/standing'

type Input = { address: MeetingAddress; base: number; clause: string; formKey: string }
/** `stale`: the pair is not the one that was read. `missing`: one language is. */
export type MatchRefusal = 'not-found' | 'not-allowed' | 'stale' | 'missing'

/** Somebody read both texts of a clause and says that they mean the same. It holds for exactly these two texts. */
export function matchClause(viewer: Viewer, input: Input): Promise<Result<MatchRefusal>> {
  return withViewer(viewer, async (tx) => {
    const { address, base, clause, formKey } = input
    const text = await holdText(tx, address, base)
    if (!text) return refuse('not-found')
    if (!canWrite(viewer, text)) return refuse('not-allowed')
    const pairIn = (content: typeof text.newest | null) => content?.clauses.find(({ id }) => id === clause)
    const [now, read] = [pairIn(text.newest), pairIn(text.base)]
    if (!now || !read || canonicalize([now.en, now.ru]) !== canonicalize([read.en, read.ru]))
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
