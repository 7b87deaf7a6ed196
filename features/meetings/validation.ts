import { z } from 'zod'
import { isUuid } from '@/lib/ids'

export const MEETING_STATES = [
  'proposed',
  'countered',
  'confirmed',
  'postponed',
  'held',
  'closed',
  'cancelled',
  'historical',
] as const

/** The query string of the list of meetings; what does not fit counts as not said. */
export const listInput = z.object({
  body: z
    .string()
    .regex(/^JWG(?:-[A-Z])?$/)
    .optional()
    .catch(undefined),
  state: z.enum(MEETING_STATES).optional().catch(undefined),
})

export type MeetingAddress = { body: string; number: number } | { id: string }

/** The last part of a meeting's address: `jwg-3`, `jwg-t-1` of a sub-group, or `p-<id>` while a proposal has no number. */
export function parseMeetingAddress(segment: string): MeetingAddress | null {
  if (segment.startsWith('p-')) return isUuid(segment.slice(2)) ? { id: segment.slice(2) } : null
  const [, body, number] = /^(jwg(?:-[a-z])?)-([1-9]\d{0,3})$/.exec(segment) ?? []
  return body ? { body: body.toUpperCase(), number: Number(number) } : null
}

/** The field of a form that names a meeting by the last part of its address. */
export const meetingField = z.string().transform((segment, context) => {
  const found = parseMeetingAddress(segment)
  if (found) return found
  context.addIssue({ code: 'custom', message: 'names no meeting' })
  return z.NEVER
})

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

/** What papers and decisions of the meeting are numbered under: `JWG/2026/03`; null while a proposal has no number. */
export function meetingReference(meeting: { body: string; number: number | null; startsAt: string }) {
  if (meeting.number === null) return null
  return `${meeting.body}/${meeting.startsAt.slice(0, 4)}/${String(meeting.number).padStart(2, '0')}`
}
