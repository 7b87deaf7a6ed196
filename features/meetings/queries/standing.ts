import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { MeetingState } from './parts'

export type FoundMeeting = {
  id: string
  body: string
  number: number | null
  state: MeetingState
  startsAt: string
}

/** For a mutation: the meeting as it stands now. */
export async function findStanding(tx: Tx, id: string): Promise<FoundMeeting | null> {
  const { rows } = await tx.execute<FoundMeeting>(sql`
    select id, body, number, state, to_jsonb(starts_at) as "startsAt" from meetings where id = ${id}`)
  return rows[0] ?? null
}
