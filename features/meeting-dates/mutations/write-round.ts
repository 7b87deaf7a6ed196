import 'server-only'
import type { Tx } from '@/db/client'
import { meetingProposals as rounds } from '@/db/schema/meeting-proposals'
import type { Viewer } from '@/features/auth/viewer'
import type { Round } from '../validation/round'

type Numbered = { meetingId: string; number: number; formKey: string }

/** Adds a round, inside the caller's transaction. Answers whether it was added now. */
export async function writeRound(
  tx: Tx,
  viewer: Viewer,
  round: Round,
  { meetingId, number, formKey }: Numbered,
) {
  const { hostSide, place, videoLink, shortNotice, reason } = round
  const written = await tx
    .insert(rounds)
    .values({
      ...{ meetingId, number, formKey, hostSide, place, videoLink, shortNotice, reason },
      slots: round.slots.map(({ startsAt, endsAt }) => ({
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
      })),
      byPerson: viewer.id,
      bySide: viewer.side,
    })
    .onConflictDoNothing()
    .returning({ id: rounds.id })
  return written.length > 0
}
