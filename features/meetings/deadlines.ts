import type { Rule } from './queries/parts'

export type DeadlineState = 'met' | 'waived' | 'ahead' | 'soon' | 'late' | 'closed'
export type Deadline = { rule: Rule; at: Date; state: DeadlineState }

type Meeting = {
  state: string
  startsAt: string
  endsAt: string
  openItems: number
  minutesState: string | null
  /** Rules that both sides waived for this meeting. */
  waived: readonly string[]
}

const DAY = 24 * 60 * 60 * 1000
/** A deadline turns amber a week before it falls. */
const WARNING = 7 * DAY

/** Without a date there is nothing to reckon from. */
const HAS_NO_DEADLINES = ['historical', 'cancelled', 'postponed']

/** Which way a rule counts, and what shows that it was kept (product.md §2). The days themselves are rows. */
const RECKONING: Record<
  string,
  { from: 'start' | 'end'; way: 1 | -1; isMet: (meeting: Meeting) => boolean }
> = {
  notice: { from: 'start', way: -1, isMet: isConfirmed },
  'provisional-agenda': {
    from: 'start',
    way: -1,
    isMet: (meeting) => isConfirmed(meeting) && meeting.openItems === 0,
  },
  'draft-minutes': { from: 'end', way: 1, isMet: (meeting) => meeting.minutesState !== null },
  signature: { from: 'end', way: 1, isMet: (meeting) => meeting.minutesState === 'signed' },
}

/** Nobody can be late with these: after the day, the window is closed. */
const WINDOWS: Record<string, { from: 'start' | 'end'; way: 1 | -1 }> = {
  'agenda-requests': { from: 'start', way: -1 },
}

/** The deadlines of one meeting under the rules of procedure, the earliest first. */
export function deadlinesOf(meeting: Meeting, rules: readonly Rule[], now: Date): Deadline[] {
  if (HAS_NO_DEADLINES.includes(meeting.state)) return []
  return rules
    .flatMap((rule) => deadlineOf(meeting, rule, now) ?? [])
    .sort((one, other) => one.at.getTime() - other.at.getTime())
}

const SETTLED: readonly DeadlineState[] = ['met', 'waived', 'closed']

/** The one to think of next: the earliest that is neither met, waived nor closed. */
export function nextDeadline(deadlines: readonly Deadline[]) {
  return deadlines.find(({ state }) => !SETTLED.includes(state)) ?? null
}

function deadlineOf(meeting: Meeting, rule: Rule, now: Date): Deadline | null {
  const reckoning = RECKONING[rule.key]
  const window = WINDOWS[rule.key]
  const { from, way } = reckoning ?? window ?? {}
  if (!from || !way) return null

  const anchor = new Date(from === 'start' ? meeting.startsAt : meeting.endsAt)
  const at = new Date(anchor.getTime() + way * rule.days * DAY)
  if (meeting.waived.includes(rule.key)) return { rule, at, state: 'waived' }
  if (reckoning?.isMet(meeting)) return { rule, at, state: 'met' }
  return { rule, at, state: at <= now ? (window ? 'closed' : 'late') : stateBefore(at, now) }
}

function stateBefore(at: Date, now: Date): DeadlineState {
  return at.getTime() - now.getTime() <= WARNING ? 'soon' : 'ahead'
}

function isConfirmed({ state }: Meeting) {
  return state !== 'proposed' && state !== 'countered'
}
