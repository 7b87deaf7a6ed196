import type messages from '@/i18n/messages/en/mail.json'

/** Every kind of mail has words in three languages. */
export type MailKind = keyof (typeof messages)['kinds']

export type MailAbout = ({ meeting: string } | { procedure: string }) & {
  motion?: string
  /** An item of the agenda. */
  item?: string
  /** The side that did it, where it is no motion and no item. */
  side?: string
  rule?: string
  /** Of a text that a side signed, in hexadecimal. */
  hash?: string
  /** The moment that a reminder is about, so that another date is another reminder. */
  at?: string
}

const INVITATIONS: readonly MailKind[] = ['meeting_confirmed', 'meeting_postponed', 'meeting_cancelled']

/** These carry the meeting as a file that calendar programs take in. */
export function isInvitation(kind: MailKind) {
  return INVITATIONS.includes(kind)
}

const SEARCHES: readonly MailKind[] = ['meeting_proposed', 'meeting_countered']

/** These ask for an answer about a date, so they name every date that is offered. */
export function offersDates(kind: MailKind) {
  return SEARCHES.includes(kind)
}
