import { createTranslator } from 'use-intl/core'
import { type CalendarMeeting, meetingEvent } from '@/features/calendar/event'
import { textFor } from '@/i18n/localized'
import { messagesOf } from '@/i18n/messages'
import type { SideRow } from '@/i18n/side-words'
import { absolute } from '@/lib/absolute'
import { calendarFile } from '@/lib/calendar-file'
import { oneLine } from '@/lib/one-line'
import { isInvitation } from './kinds'
import { asHtml, asText, type Words } from './letter-forms'
import { partOf } from './letter-part'
import type { Recipient, TakenMails } from './matter'

type Mailbox = { name: string; address: string }
type Invitation = { method: 'REQUEST' | 'CANCEL'; content: string }

export type Letter = {
  to: Mailbox
  subject: string
  text: string
  html: string
  /** Goes along where the meeting itself is the news. */
  invitation?: Invitation
}

/** The mail that one person gets now: about one matter, or the digest of several. */
export function writeLetter({ mails, sides }: TakenMails, reader: Recipient, from: Mailbox): Letter {
  const { locale } = reader
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'mail' })
  const parts = mails.map((matter) => partOf(matter, sides, locale))
  const [first] = mails
  const [{ headline, named }] = [parts[0] ?? partOf(first, sides, locale)]
  const isDigest = mails.length > 1
  const subject = isDigest ? t('digest', { count: mails.length }) : t('subject', { headline, named })
  const words: Words = {
    locale,
    title: isDigest ? subject : headline,
    parts,
    open: t('open'),
    why: t('why'),
    choose: { label: t('choose'), link: absolute(`/${locale}/workspace/account`) },
  }
  const to = { name: oneLine(textFor(reader.name, locale)?.text ?? ''), address: reader.email }
  return {
    to,
    subject: oneLine(subject),
    text: asText(words),
    html: asHtml(words),
    ...(!isDigest &&
      first.meeting &&
      isInvitation(first.kind) && { invitation: invite(first.meeting, sides, locale, from, to) }),
  }
}

/** The file tells of the meeting as it stands now, whatever was the news when the mail was queued. */
function invite(
  meeting: CalendarMeeting,
  sides: readonly SideRow[],
  locale: Recipient['locale'],
  from: Mailbox,
  to: Mailbox,
): Invitation {
  const method = methodOf(meeting)
  const events = [meetingEvent(meeting, sides, locale)]
  return { method, content: calendarFile({ method, events, invitation: { from, to } }) }
}

function methodOf({ state }: CalendarMeeting) {
  return state === 'cancelled' ? 'CANCEL' : 'REQUEST'
}
