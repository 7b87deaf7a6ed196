import { z } from 'zod'

/** What people choose about together; `app.mail_group` in the database says which kind belongs to which. */
export const MAIL_GROUPS = ['invitations', 'agenda', 'minutes', 'requests', 'deadlines'] as const
export const FREQUENCIES = ['at_once', 'daily', 'never'] as const

export type MailGroup = (typeof MAIL_GROUPS)[number]
export type Frequency = (typeof FREQUENCIES)[number]
export type MailPreferences = Record<MailGroup, Frequency>

const frequency = z.enum(FREQUENCIES)

export const mailPreferencesInput = z.object({
  invitations: frequency,
  agenda: frequency,
  minutes: frequency,
  requests: frequency,
  deadlines: frequency,
})
