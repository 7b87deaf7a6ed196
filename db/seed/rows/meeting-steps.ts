import type pg from 'pg'
import type { Calendar } from '../calendar'
import { type DemoMeeting, demoMeetings } from '../demo/meetings'
import { insert } from '../insert'
import { otherThan } from './agenda'
import type { Meetings } from './meetings'
import { idOf, type People } from './people'

type MeetingRow = { id: string; startsAt: Date; endsAt: Date }
type Side = DemoMeeting['host']

/** How many days from the meeting each act lies, as the rules of procedure would have it. */
const DAYS = { proposed: -48, answered: -40, changed: -10, closed: 26 }

/** The rounds, the answers and the joint acts that brought a meeting where it stands. */
export async function seedSteps(
  client: pg.Client,
  { id, startsAt, endsAt }: MeetingRow,
  meeting: DemoMeeting,
  people: People,
  calendar: Calendar,
) {
  // What is to come was proposed some days ago, however far away it is.
  const on = (days: number) =>
    calendar.at(Math.min(meeting.start.days + days, days === DAYS.proposed ? -6 : -3), 10)
  const by = (side: Side) => ({ by_person: idOf(people, `${side}.secretary`), by_side: side })
  const caller = meeting.proposedBy
  const other = otherThan(caller)

  await seedRound(client, { id, startsAt, endsAt }, meeting, 1, { ...by(caller), at: on(DAYS.proposed) })
  if (meeting.state === 'proposed') return
  if (meeting.state === 'countered') {
    const later = { id, startsAt: plusDays(startsAt, 2), endsAt: plusDays(endsAt, 2) }
    await seedRound(client, later, meeting, 2, { ...by(other), at: on(DAYS.answered) })
    return step('proposed', 'countered', other, on(DAYS.answered), { proposal_number: 2 })
  }
  if (meeting.number === null)
    return step('proposed', 'cancelled', caller, on(DAYS.answered), { reason: meeting.reason })

  await step('proposed', 'confirmed', other, on(DAYS.answered), { proposal_number: 1, slot: 0 })
  if (meeting.state === 'postponed' || meeting.state === 'cancelled') {
    const kind = meeting.state === 'postponed' ? 'postpone' : 'cancel'
    const asked = await seedMotion(kind, meeting.reason ?? '', on(DAYS.changed))
    await step('confirmed', meeting.state, other, on(DAYS.changed), {
      motion_id: asked,
      reason: meeting.reason,
    })
  }
  if (meeting.state === 'held' || meeting.state === 'closed') {
    const held = await seedMotion('hold', 'The agenda is dealt with.', endsAt)
    await step('confirmed', 'held', other, endsAt, { motion_id: held })
  }

  function step(from: string, to: string, side: Side, at: Date, rest: Record<string, unknown>) {
    const row = {
      audience: 'joint',
      meeting_id: id,
      from_state: from,
      to_state: to,
      ...by(side),
      at,
      ...rest,
    }
    return insert(client, 'meeting_transitions', row)
  }

  /** Asked by the side that called the meeting, agreed by the other. */
  async function seedMotion(kind: string, reason: string, at: Date) {
    const motion = await insert(client, 'motions', { meeting_id: id, kind, reason, ...by(caller), at })
    const answer = { motion_id: motion.id, motion_side: caller, answer: 'agreed', ...by(other), at }
    await insert(client, 'motion_answers', answer)
    return motion.id
  }
}

/** The last step, once both co-chairs have signed. */
export async function closeMeetings(
  client: pg.Client,
  people: People,
  meetings: Meetings,
  calendar: Calendar,
) {
  for (const meeting of demoMeetings.filter(({ state }) => state === 'closed'))
    await insert(client, 'meeting_transitions', {
      audience: 'joint',
      meeting_id: meetings.get(meeting.key),
      from_state: 'held',
      to_state: 'closed',
      by_person: idOf(people, `${meeting.host}.secretary`),
      by_side: meeting.host,
      at: calendar.at(meeting.start.days + DAYS.closed, 12),
    })
}

function seedRound(
  client: pg.Client,
  { id, startsAt, endsAt }: MeetingRow,
  meeting: DemoMeeting,
  number: number,
  hand: { by_person: string; by_side: string; at: Date },
) {
  return insert(client, 'meeting_proposals', {
    meeting_id: id,
    number,
    host_side: meeting.host,
    place: meeting.place.name,
    slots: [0, 1].map((later) => ({ startsAt: plusDays(startsAt, later), endsAt: plusDays(endsAt, later) })),
    short_notice: false,
    ...hand,
  })
}

const plusDays = (moment: Date, days: number) => new Date(moment.getTime() + days * 24 * 60 * 60 * 1000)
