import { createTransport } from 'nodemailer'
import type { MailSettings } from './mail-settings'
import { isMailAddress } from './mail-settings'

export type Mailbox = { name: string; address: string }

export type OutgoingMail = {
  from: Mailbox
  to: Mailbox
  subject: string
  text: string
  html: string
  language: string
  /** Stays the same when a mail has to be sent again, so that a mail server that has it can tell. */
  id: string
  invitation?: { method: 'REQUEST' | 'CANCEL'; content: string }
}

/** Milliseconds; all together less than a transaction may stand idle. */
const PATIENCE = { dnsTimeout: 3000, connectionTimeout: 3000, greetingTimeout: 3000, socketTimeout: 5000 }

/** The server will not take this mail now or later: no such mailbox, or it refuses the contents. */
export class Undeliverable extends Error {}

/** Hands one mail to the mail server. Everything in its headers is made by us, of values that hold one line each. */
export async function postMail(settings: MailSettings, mail: OutgoingMail) {
  const { from, to, subject, text, html, language, id, invitation } = mail
  if (!isMailAddress(to.address)) throw new Undeliverable('the address is none')
  const { host, port, secure, auth } = settings
  const transport = createTransport({
    host,
    port,
    secure,
    auth,
    ...PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from,
      to,
      subject,
      text,
      html,
      messageId: `<${id}@${from.address.split('@')[1]}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      ...(invitation && { icalEvent: { ...invitation, filename: 'meeting.ics' } }),
    })
  } catch (error) {
    throw isFinal(error) ? new Undeliverable('the mail server refused it') : error
  } finally {
    transport.close()
  }
}

/** A refusal in the 500s of the mailbox or of the contents; refused credentials are ours to mend. */
function isFinal(error: unknown) {
  if (!(error instanceof Error) || !('responseCode' in error) || !('command' in error)) return false
  return Number(error.responseCode) >= 500 && ['RCPT TO', 'DATA'].includes(String(error.command))
}
