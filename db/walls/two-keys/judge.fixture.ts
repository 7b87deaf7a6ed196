import type pg from 'pg'
import type { Side } from './acts.fixture'
import type { Done } from './table.fixture'

const DAY = 24 * 60 * 60 * 1000
/** The rules of procedure as product.md has them. */
const NOTICE = 28 * DAY
const PROVISIONAL_AGENDA = 15 * DAY

type Meeting = {
  id: string
  state: string
  number: number | null
  starts: number
  waived: string[]
  postponed: number
  held: number
  cancelled: number
}
type Item = { id: string; meeting: string }
type Version = { meeting: string; motion: string | null; kind: string; at: number; open: boolean }
type Standing = { meetings: Meeting[]; agreed: Item[]; versions: Version[] }

/** What binds, as anybody can read it afterwards. */
export async function whatStands(reader: pg.Client, meetings: readonly string[]): Promise<Standing> {
  const list = meetings.map((id) => `'${id}'`).join() || 'null'
  const steps = (to: string) =>
    `(select count(*)::int from meeting_transitions t where t.meeting_id = m.id and t.to_state = '${to}')`
  const { rows } = await reader.query(`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'state', m.state, 'number', m.number,
         'starts', extract(epoch from m.starts_at) * 1000, 'postponed', ${steps('postponed')}, 'held', ${steps('held')},
         'cancelled', ${steps('cancelled')}, 'waived', (
           select coalesce(jsonb_agg(o.subject), '[]') from motions o join motion_answers a on a.motion_id = o.id
           where o.meeting_id = m.id and o.kind = 'waive' and a.answer = 'agreed'))), '[]')
       from meetings m where m.id in (${list})) as meetings,
      (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'meeting', i.meeting_id)), '[]') from agenda_items i
       where i.meeting_id in (${list}) and i.kind = 'regular' and i.state = 'agreed') as agreed,
      (select coalesce(jsonb_agg(jsonb_build_object('meeting', v.meeting_id, 'motion', v.motion_id, 'kind', v.kind,
         'at', extract(epoch from v.at) * 1000,
         'open', exists (select from jsonb_array_elements(v.items) i where i ->> 'state' <> 'agreed'))), '[]')
       from agenda_versions v where v.meeting_id in (${list})) as versions`)
  return rows[0]
}

/** Everything that stands without an act of both sides, by what the players did; nothing where all is well. */
export function faultsIn({ meetings, agreed, versions }: Standing, done: readonly Done[]): string[] {
  return [
    ...meetings.flatMap((meeting) => meetingFaults(meeting, of(done, meeting.id))),
    ...agreed.filter((item) => !isAgreed(item, done)).map(({ id }) => `item ${id} is agreed by one side`),
    ...versions.flatMap((version) => versionFaults(version, of(done, version.meeting))),
  ]
}

/** What stood there in this game, so that a run that proves nothing is seen. */
export function factsIn({ meetings, agreed, versions }: Standing) {
  return [
    ...meetings.map(({ state, number }) => (number === null ? `unnumbered ${state}` : state)),
    ...meetings.flatMap(({ waived }) => waived.map(() => 'waived')),
    ...agreed.map(() => 'agreed item'),
    ...versions.map(({ kind }) => `${kind} agenda`),
  ]
}

function meetingFaults({ id, state, number, waived, ...meeting }: Meeting, done: readonly Done[]) {
  const faults: string[] = []
  const binds = number !== null || ['confirmed', 'postponed', 'held', 'closed'].includes(state)
  if (binds && !isConfirmed(done)) faults.push(`${id} is ${state} by one side`)
  if (state === 'closed') faults.push(`${id} is closed without minutes`)
  for (const [act, steps] of [
    ['postpone', meeting.postponed],
    ['hold', meeting.held],
    ['cancel', number === null ? 0 : meeting.cancelled],
  ] as const)
    if (steps > bothAgreed(done, act).length) faults.push(`${id}: ${act} without the other side`)
  if (meeting.held > 0 && !done.some(({ at }) => at >= meeting.starts)) faults.push(`${id} is held too early`)
  for (const rule of waived)
    if (!bothAgreed(done, 'waive', rule).length) faults.push(`${id}: ${rule} is waived by one side`)
  return faults
}

/** Every confirmation is of the newest round, which is the other side's, and keeps the notice or both gave it up. */
function isConfirmed(done: readonly Done[]) {
  const confirmations = done.filter(({ act }) => act.kind === 'step' && act.to === 'confirmed')
  return confirmations.length > 0 && confirmations.every((confirmation) => keepsTheRules(confirmation, done))
}

function keepsTheRules({ by, at, act, id }: Done, all: readonly Done[]) {
  const before = all.slice(
    0,
    all.findIndex((one) => one.id === id),
  )
  const round = before.findLast(isRound)
  if (!round || round.by === by || act.kind !== 'step' || !('days' in round.act)) return false
  // What is confirmed is the round that was read, and no date that both had given up.
  const given = before.findLastIndex((one) => one.act.kind === 'step' && one.act.to === 'postponed')
  if (act.round !== 0 || before.indexOf(round) < given) return false
  const startsAt = round.at + (round.act.days + (act.slot === 0 ? 0 : 1)) * DAY
  const isShort = startsAt < at + NOTICE
  return !isShort || round.act.short || bothAgreed(before, 'waive', 'notice').length > 0
}

/** Motions of one side to which the other one agreed, both by what the players did. */
function bothAgreed(done: readonly Done[], kind: string, subject?: string) {
  return done.filter(
    ({ act, by, id }) =>
      act.kind === 'ask' &&
      act.act === kind &&
      (subject === undefined || act.subject === subject) &&
      done.some(
        (one) =>
          one.act.kind === 'answer' && one.act.answer === 'agreed' && one.about === id && one.by !== by,
      ),
  )
}

/** The last word on the item was one side's, and after it the other side agreed. */
function isAgreed(item: Item, done: readonly Done[]) {
  const own = done.filter(({ id, about }) => id === item.id || about === item.id)
  const words = own.findLastIndex(({ act }) => act.kind === 'item' || act.kind === 'word')
  const author: Side | undefined = own[words]?.by
  return own
    .slice(words + 1)
    .some(({ act, by }) => act.kind === 'itemStep' && act.to === 'agreed' && by !== author)
}

function versionFaults(version: Version, done: readonly Done[]) {
  if (version.kind === 'adopted') {
    const isBoths = bothAgreed(done, 'adopt_agenda').some(({ id }) => id === version.motion)
    return isBoths && !version.open ? [] : [`the agenda of ${version.meeting} is adopted by one side`]
  }
  const confirmation = done.findLast(({ act }) => act.kind === 'step' && act.to === 'confirmed')
  const start = confirmation && startOf(confirmation, done)
  const isLate = start === undefined || version.at > start - PROVISIONAL_AGENDA
  // Only the first one has a day to keep; later confirmations may have moved the meeting.
  const isFirst = done.filter(({ act }) => act.kind === 'version').length === 1
  const isMoved = done.filter(({ act }) => act.kind === 'step' && act.to === 'confirmed').length > 1
  const isWaived = bothAgreed(done, 'waive', 'provisional-agenda').length > 0
  // A meeting that was postponed when the agenda went out had no date to count from.
  const sent = done.findIndex(({ act }) => act.kind === 'version')
  const turn = done.slice(0, sent).findLast(({ act }) => act.kind === 'step')
  const hasDate = turn?.act.kind === 'step' && turn.act.to !== 'postponed'
  return isLate && isFirst && hasDate && !isMoved && !isWaived ? [`${version.meeting}: late agenda`] : []
}

function startOf({ id, act }: Done, all: readonly Done[]) {
  const round = all
    .slice(
      0,
      all.findIndex((one) => one.id === id),
    )
    .findLast(isRound)
  if (!round || act.kind !== 'step' || !('days' in round.act)) return undefined
  return round.at + (round.act.days + (act.slot === 0 ? 0 : 1)) * DAY
}

const isRound = ({ act }: Done) => act.kind === 'call' || act.kind === 'propose'
const of = (done: readonly Done[], meeting: string) => done.filter((one) => one.meeting === meeting)
