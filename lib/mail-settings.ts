type Environment = Readonly<Record<string, string | undefined>>

export type MailSettings = {
  host: string
  port: number
  /** From the first byte on; else the server is asked to change over (STARTTLS) where it can. */
  secure: boolean
  auth?: { user: string; pass: string }
  from: string
}

const ADDRESS = /^[^\s<>"(),:;@\\]+@[^\s<>"(),:;@\\]+$/

export const isMailAddress = (text: string) => ADDRESS.test(text)

/** What is wrong with the settings for mail, in words that name each; none where there is no mail server. */
export function mailFaults({ SMTP_URL, MAIL_FROM }: Environment): string[] {
  if (!SMTP_URL) return []
  const url = URL.canParse(SMTP_URL) ? new URL(SMTP_URL) : null
  const sound = url && /^smtps?:$/.test(url.protocol) && url.hostname !== ''
  return [
    ...(sound ? [] : ['SMTP_URL is not an address such as smtps://user:password@mail.example.org']),
    ...(MAIL_FROM && isMailAddress(MAIL_FROM)
      ? []
      : ['MAIL_FROM is not a mail address such as portal@example.org; SMTP_URL needs it']),
  ]
}

/** Null without a mail server: then mails are kept, and nobody waits for one. */
export function mailSettings(environment: Environment): MailSettings | null {
  const { SMTP_URL, MAIL_FROM = '' } = environment
  if (!SMTP_URL) return null
  const [fault] = mailFaults(environment)
  if (fault) throw new Error(fault)
  const { protocol, hostname, port, username, password } = new URL(SMTP_URL)
  const secure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    from: MAIL_FROM,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  }
}
