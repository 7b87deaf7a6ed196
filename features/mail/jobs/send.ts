import 'server-only'
import { sql } from 'drizzle-orm'
import { createTranslator } from 'use-intl/core'
import { z } from 'zod'
import { type Tx, withJob } from '@/db/client'
import { messagesOf } from '@/i18n/messages'
import type { Locale } from '@/i18n/routing'
import { log } from '@/lib/log'
import { type MailSettings, mailSettings } from '@/lib/mail-settings'
import { postMail, Undeliverable } from '@/lib/post'
import { writeLetter } from '../letter'
import type { Recipient, TakenMails } from '../matter'

/** With the pauses of the queue between them, about two days. */
const MOST_TRIES = 15

const payload = z.object({ mails: z.array(z.uuid()) })

/** Sends what was queued to go at once. Fails when a mail server did not take all, so that the queue tries again. */
export async function sendMails(given: unknown) {
  let waiting = 0
  for (const id of payload.parse(given).mails) if ((await sendTogether([id])) === 'queued') waiting++
  if (waiting > 0) throw new Error(`${waiting} mails wait for another try`)
}

/** Sends each person the mails of the day in one. What fails is tried when the clock calls next. */
export async function sendDigests() {
  const { rows } = await withJob('joint', (tx) =>
    tx.execute<{ ids: string[] }>(sql`select ids from app.due_digests() as ids`),
  )
  for (const { ids } of rows) await sendTogether(ids)
}

type Outcome = 'sent' | 'kept' | 'failed' | 'queued'

/**
 * The rows stay locked until the mail server has answered, so that of two runs at once only one sends; the state
 * moves in the same transaction.
 */
function sendTogether(ids: string[]): Promise<Outcome | 'gone'> {
  return withJob('joint', async (tx) => {
    const taken = await takeMails(tx, ids)
    if (!taken) return 'gone'
    const outcome = taken.to ? await deliver(taken, taken.to) : 'failed'
    await tx.execute(sql`select app.settle_mails(${sql.param(taken.ids)}::uuid[], ${outcome})`)
    return outcome
  })
}

async function takeMails(tx: Tx, ids: string[]) {
  const { rows } = await tx.execute<{ taken: TakenMails | null }>(
    sql`select app.take_mails(${sql.param(ids)}::uuid[]) as taken`,
  )
  return rows[0]?.taken ?? null
}

async function deliver(taken: TakenMails, reader: Recipient): Promise<Outcome> {
  const settings = mailSettings(process.env)
  if (!settings) return 'kept'
  try {
    await post(settings, taken, reader)
    return 'sent'
  } catch (error) {
    if (error instanceof Undeliverable) return 'failed'
    log.warn({ err: error, tries: taken.tries + 1 }, 'the mail server took no mail')
    return taken.tries + 1 < MOST_TRIES ? 'queued' : 'failed'
  }
}

async function post(settings: MailSettings, taken: TakenMails, reader: Recipient) {
  const from = { name: senderName(reader.locale), address: settings.from }
  const letter = writeLetter(taken, reader, from)
  await postMail(settings, { ...letter, from, language: reader.locale, id: taken.mails[0].id })
}

function senderName(locale: Locale) {
  return createTranslator({ locale, messages: messagesOf(locale), namespace: 'mail' })('sender')
}
