import 'server-only'
import { withViewer } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import { minutes } from '@/db/schema/minutes'
import { clauseMatches, minutesRevisions } from '@/db/schema/minutes-text'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import type { MeetingAddress } from '@/features/meetings/validation'
import { ok, type Result, refuse } from '@/lib/result'
import { firstDraft } from '../first-draft'
import { canBegin } from '../policy'
import { findHeldMeeting } from '../queries/standing'

export type BeginRefusal = 'not-found' | 'not-allowed'

/** A meeting has one record: whoever comes second finds the first one's. */
const BEGUN_BEFORE = '23505'

/**
 * Begins the record of a held meeting with what both sides know already. Headings were agreed in both languages, and who
 * was present is written by the portal in both: these pairs count as compared.
 */
export async function beginMinutes(viewer: Viewer, address: MeetingAddress): Promise<Result<BeginRefusal>> {
  try {
    return await withViewer(viewer, async (tx) => {
      const meeting = await findHeldMeeting(tx, address)
      if (!meeting) return refuse('not-found')
      if (meeting.minutesState !== null) return ok
      if (!canBegin(viewer, meeting)) return refuse('not-allowed')

      const hand = { byPerson: viewer.id, bySide: viewer.side }
      const [begun] = await tx
        .insert(minutes)
        .values({ meetingId: meeting.id, ...hand })
        .returning({ id: minutes.id })
      if (!begun) throw new Error('the record was not begun')
      const content = firstDraft(meeting)
      const of = { minutesId: begun.id, ...hand }
      await tx.insert(minutesRevisions).values({ ...of, number: 1, cause: 'begun', content })
      const matches = content.clauses.flatMap(({ id, en, ru }) =>
        en && ru ? [{ ...of, clauseId: id, en, ru }] : [],
      )
      if (matches.length > 0) await tx.insert(clauseMatches).values(matches)
      await recordEntry(tx, {
        audience: 'joint',
        action: 'minutes_begun',
        subject: { kind: 'meeting', id: meeting.id },
      })
      return ok
    })
  } catch (error) {
    if (errorCodeOf(error) === BEGUN_BEFORE) return ok
    throw error
  }
}
