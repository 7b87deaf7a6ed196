import { isUuid } from '@/lib/ids'

export type MeetingAddress = { body: string; number: number } | { id: string }

/** The last part of a meeting's address: `jwg-3`, or `p-<id>` while a proposal has no number. */
export function parseMeetingAddress(segment: string): MeetingAddress | null {
  if (segment.startsWith('p-')) return isUuid(segment.slice(2)) ? { id: segment.slice(2) } : null
  const found = /^jwg-([1-9]\d{0,3})$/.exec(segment)
  return found ? { body: 'JWG', number: Number(found[1]) } : null
}

export function meetingSegment(meeting: { id: string; body: string; number: number | null }) {
  return meeting.number === null ? `p-${meeting.id}` : `${meeting.body.toLowerCase()}-${meeting.number}`
}

export function meetingPath(meeting: { id: string; body: string; number: number | null }) {
  return `/workspace/meetings/${meetingSegment(meeting)}` as const
}

/** `JWG-3`, or null while a proposal has no number. */
export function meetingLabel(meeting: { body: string; number: number | null }) {
  return meeting.number === null ? null : `${meeting.body}-${meeting.number}`
}
