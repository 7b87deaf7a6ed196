import 'server-only'
import { queueReminders } from './remind'
import { sendDigests, sendMails } from './send'

/** Work of this noun by its name in the queue. */
export const mailTasks = {
  send_mails: sendMails,
  send_digests: sendDigests,
  queue_reminders: queueReminders,
}

/** Every quarter of an hour: clocks of the world differ by no less, so no side's morning is missed. */
export const mailTimes = [
  { task: 'queue_reminders', match: '*/15 * * * *' },
  { task: 'send_digests', match: '*/15 * * * *' },
]
