import type { AgendaState } from './policy'

type Timed = { id: string; state: AgendaState; minutes: number }
export type Slot = { startsAt: Date; endsAt: Date }
export type Schedule = {
  slots: ReadonlyMap<string, Slot>
  endsAt: Date
  /** Minutes by which the items run over the end of the meeting; 0 where they fit. */
  over: number
}

const MINUTE = 60_000

/** One item after the other from the meeting's start. What was deferred or declined takes no time. */
export function scheduleOf(items: readonly Timed[], meeting: { startsAt: string; endsAt: string }): Schedule {
  const slots = new Map<string, Slot>()
  let endsAt = new Date(meeting.startsAt)
  for (const { id, state, minutes } of items) {
    if (state === 'deferred' || state === 'declined') continue
    const startsAt = endsAt
    endsAt = new Date(startsAt.getTime() + minutes * MINUTE)
    slots.set(id, { startsAt, endsAt })
  }
  const over = Math.round((endsAt.getTime() - new Date(meeting.endsAt).getTime()) / MINUTE)
  return { slots, endsAt, over: Math.max(0, over) }
}
