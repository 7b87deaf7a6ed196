import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { isPast, isShortNotice } from '../policy'
import { overlap } from '../span'
import type { SlotNumber } from '../validation/fields'
import type { Round } from '../validation/round'

/** A round that cannot be written as it is: why, and because of which slots of the form. */
export type RoundRefusal = {
  ok: false
  code: 'past' | 'short' | 'clash'
  slots: SlotNumber[]
  seen: string[]
}

type Context = {
  body: string
  /** The meeting that the round is for, once there is one. */
  meetingId?: string
  /** Slots of which the writer knows already that another meeting stands in their way. */
  seen: readonly string[]
  now: Date
}

/** What only the calendar and the rules know about a round: no slot has passed, none comes too soon unsaid. */
export async function checkRound(tx: Tx, round: Round, context: Context): Promise<RoundRefusal | null> {
  const { noticeIsWaived, noticeDays, meetings } = await readRules(tx, context)
  const moments = round.slots.map(({ startsAt }) => ({ startsAt: startsAt.toISOString() }))
  const where = (holds: (index: number) => boolean) => round.typedIn.filter((_number, index) => holds(index))
  const startOf = (index: number) => moments[index] ?? { startsAt: '' }

  const past = where((index) => isPast(startOf(index), context.now))
  if (past.length > 0) return { ok: false, code: 'past', slots: past, seen: [] }

  const short = where((index) => isShortNotice(startOf(index), noticeDays, context.now))
  if (short.length > 0 && !round.shortNotice && !noticeIsWaived)
    return { ok: false, code: 'short', slots: short, seen: [] }

  const clashes = where((index) => {
    const slot = round.slots[index]
    return slot !== undefined && meetings.some((meeting) => overlap(slot, meeting))
  })
  const beginnings = clashes.map((number) => startOf(round.typedIn.indexOf(number)).startsAt)
  if (beginnings.every((beginning) => context.seen.includes(beginning))) return null
  return { ok: false, code: 'clash', slots: clashes, seen: beginnings }
}

async function readRules(tx: Tx, { body, ...context }: Context) {
  const meetingId = context.meetingId ?? null
  const { rows } = await tx.execute<{
    noticeDays: number
    noticeIsWaived: boolean
    meetings: { startsAt: string; endsAt: string }[]
  }>(sql`
    select (select days from procedure_rules where key = 'notice') as "noticeDays",
      exists (select from motions m join motion_answers a on a.motion_id = m.id
              where m.meeting_id = ${meetingId}::uuid and m.kind = 'waive' and m.subject = 'notice'
                and a.answer = 'agreed') as "noticeIsWaived",
      (select coalesce(jsonb_agg(jsonb_build_object('startsAt', starts_at, 'endsAt', ends_at)), '[]') from meetings
       where body = ${body} and state = 'confirmed' and id is distinct from ${meetingId}::uuid) as meetings`)
  const [found] = rows
  if (!found) throw new Error('the rules have no row')
  const meetings = found.meetings.map(({ startsAt, endsAt }) => ({
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
  }))
  return { ...found, meetings }
}
