const SEGMENT = /^jwg-([1-9]\d{0,3})$/

/** `/meetings/jwg-3` → 3; null for what names no meeting. */
export function publicMeetingNumber(segment: string) {
  const [, digits] = SEGMENT.exec(segment) ?? []
  return digits ? Number(digits) : null
}

export function publicMeetingPath(number: number): `/${string}` {
  return `/meetings/jwg-${number}`
}
