import ical, { ICalAttendeeRole, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

export type CalendarEvent = {
  /** Stays the same for as long as the thing lives, so that a calendar replaces what it knew. */
  uid: string
  /** Grows with every change. */
  sequence: number
  status: keyof typeof ICalEventStatus
  startsAt: Date
  endsAt: Date
  /** When it last changed; also the stamp, so that equal events make equal bytes. */
  changedAt: Date
  summary: string
  location: string
  description: string
  url: string
}

type File = {
  method: keyof typeof ICalCalendarMethod
  events: readonly CalendarEvent[]
  /** For a calendar that people subscribe to: its name, and how many minutes a copy is good for. */
  feed?: { name: string; minutes: number }
  /** For an invitation by mail: who sends it and to whom. */
  invitation?: { from: Mailbox; to: Mailbox }
}

type Mailbox = { name: string; address: string }

/**
 * A calendar file (RFC 5545). Times are written in UTC: a meeting of two sides is one instant, which each reader's
 * calendar shows on its own clock, and no table of zones in the file can be wrong or grow old.
 */
export function calendarFile({ method, events, feed, invitation }: File): string {
  const calendar = ical({ prodId: { company: 'JWG', product: 'Portal' }, method: ICalCalendarMethod[method] })
  if (feed) calendar.name(onlyText(feed.name)).ttl(feed.minutes * 60)
  for (const event of events) {
    const written = calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      status: ICalEventStatus[event.status],
      start: event.startsAt,
      end: event.endsAt,
      stamp: event.changedAt,
      lastModified: event.changedAt,
      summary: onlyText(event.summary),
      location: onlyText(event.location),
      description: onlyText(event.description),
      url: event.url,
    })
    if (!invitation) continue
    const { from, to } = invitation
    written.organizer({ name: parameter(from.name), email: from.address })
    written.createAttendee({ name: parameter(to.name), email: to.address, role: ICalAttendeeRole.REQ })
  }
  return `${calendar.toString()}\r\n`
}

/** Line ends in one form, and none of the control characters that the format has no place for. */
function onlyText(text: string) {
  return text.replace(/\r\n?/g, '\n').replace(NO_TEXT, '')
}

/** A parameter stands between quotes and cannot hold one, nor a second line. */
function parameter(text: string) {
  return onlyText(text)
    .replace(/["\\\n]+/g, ' ')
    .trim()
}

const NO_TEXT = /[^\P{Cc}\n\t]/gu
