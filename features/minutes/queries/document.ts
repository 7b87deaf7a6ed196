import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Held } from '../live/guard/guard'

/**
 * What is stored of the shared document, for the guard. `seq`: its last update. Updates are read when the guard misses them:
 * the newest snapshot and what follows it, or what follows the update that it knows.
 */
export function storedDocument(tx: Tx, minutesId: string, seq: number): Held {
  return {
    id: minutesId,
    seq,
    since: (known) => (known === null ? everything(tx, minutesId) : updatesAfter(tx, minutesId, known)),
  }
}

/** Nobody has typed for longer than it takes to settle what was typed. */
export async function hasRested(tx: Tx, minutesId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ rested: boolean }>(
    sql`select coalesce(max(at) < app.now() - interval '1 minute', true) as rested from minutes_updates where minutes_id = ${minutesId}`,
  )
  return rows[0]?.rested ?? true
}

/** The number of its newest snapshot; null where nobody opened the document yet. */
export async function newestSnapshot(tx: Tx, minutesId: string): Promise<number | null> {
  const { rows } = await tx.execute<{ seq: number | null }>(
    sql`select max(seq) as seq from minutes_snapshots where minutes_id = ${minutesId}`,
  )
  return rows[0]?.seq ?? null
}

async function everything(tx: Tx, minutesId: string): Promise<Uint8Array[]> {
  const { rows } = await tx.execute<{ seq: number; content: Buffer }>(
    sql`select seq, content from minutes_snapshots where minutes_id = ${minutesId} order by seq desc limit 1`,
  )
  const [snapshot] = rows
  if (!snapshot) return []
  return [snapshot.content, ...(await updatesAfter(tx, minutesId, snapshot.seq))]
}

async function updatesAfter(tx: Tx, minutesId: string, seq: number): Promise<Uint8Array[]> {
  const { rows } = await tx.execute<{ content: Buffer }>(
    sql`select content from minutes_updates where minutes_id = ${minutesId} and seq > ${seq} order by seq`,
  )
  return rows.map(({ content }) => content)
}
