import type { Viewer } from '@/features/auth/viewer'

type Who = Pick<Viewer, 'role' | 'side'>
type Meeting = { state: string; hostSide: string; startsAt: string; hostTimeZone: string }

/** `ahead`: the day has not come · `over`: to be read only · `none`: a meeting that has no room, or not yet */
export type RoomState = 'ahead' | 'open' | 'over' | 'none'

const STAFF: readonly Viewer['role'][] = ['secretary', 'co_chair']

/** Opens when the day of the meeting begins where the host lives, for as long as the meeting is confirmed. */
export function roomStateOf({ state, startsAt, hostTimeZone }: Meeting, now: Date): RoomState {
  if (state === 'held' || state === 'closed') return 'over'
  if (state !== 'confirmed') return 'none'
  return dayIn(hostTimeZone, now) >= dayIn(hostTimeZone, new Date(startsAt)) ? 'open' : 'ahead'
}

/** The host's side leads the meeting. */
export function canTurn(viewer: Who, meeting: Meeting, now: Date) {
  return isStaffOfOpenRoom(viewer, meeting, now) && viewer.side === meeting.hostSide
}

/** Each side notes who of its own people comes and goes. */
export function canNoteAttendance(viewer: Who, meeting: Meeting, now: Date) {
  return isStaffOfOpenRoom(viewer, meeting, now)
}

export function canWriteRoomNote(viewer: Who, meeting: Meeting, now: Date) {
  return isStaffOfOpenRoom(viewer, meeting, now)
}

function isStaffOfOpenRoom(viewer: Who, meeting: Meeting, now: Date) {
  return STAFF.includes(viewer.role) && roomStateOf(meeting, now) === 'open'
}

/** As a text that sorts by the calendar. */
function dayIn(timeZone: string, moment: Date) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment)
}
