const SEGMENT = /^([\w-]{43})\.ics$/

/** The secret in the last part of a calendar's address; null for what cannot be one. */
export function parseFeedSegment(segment: string) {
  return SEGMENT.exec(segment)?.[1] ?? null
}

export function feedPath(secret: string) {
  return `/calendar/${secret}.ics` as const
}

/** Whether a meeting has a file for calendars: from its first confirmation on, unless it is known from reports alone. */
export function hasCalendarFile(meeting: { number: number | null; state: string }) {
  return meeting.number !== null && meeting.state !== 'historical'
}
