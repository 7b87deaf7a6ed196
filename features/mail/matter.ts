import type { CalendarMeeting } from '@/features/calendar/event'
import type { MotionAnswer, MotionKind } from '@/features/motions/policy'
import type { Texts } from '@/i18n/localized'
import type { Locale } from '@/i18n/routing'
import type { SideRow } from '@/i18n/side-words'
import type { MailAbout, MailKind } from './kinds'

/** What `app.take_mails` hands over: mails for one person, and what they are about as it stands now. */
export type TakenMails = {
  ids: string[]
  /** How often the one tried most was tried already. */
  tries: number
  /** Null for somebody who may not come in any more. */
  to: Recipient | null
  sides: SideRow[]
  mails: [Matter, ...Matter[]]
}

export type Recipient = { email: string; name: Texts; locale: Locale }

export type Matter = {
  id: string
  kind: MailKind
  about: MailAbout
  /** Null where it is about a decision between meetings. */
  meeting: CalendarMeeting | null
  /** The title of a decision between meetings. */
  procedure: Texts | null
  /** The newest round of the search for a date. */
  proposal: { bySide: string; slots: { startsAt: string; endsAt: string }[] } | null
  motion: { kind: MotionKind; bySide: string; answer: MotionAnswer | null } | null
  item: { title: Texts; proposedBy: string } | null
  /** The title of the rule that sets the deadline. */
  rule: Texts | null
}
