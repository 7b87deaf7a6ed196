import 'server-only'
import { sql } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import type { MailAbout, MailKind } from './kinds'

export type { MailKind } from './kinds'

import { MAIL_GROUPS, type MailPreferences } from './validation'

type Occasion = {
  kind: MailKind
  /** Ids of joint things alone: what is said of them is read when the mail goes out. */
  about: MailAbout
  /** `joint` for everybody of both sides, or one side's code. */
  audience: string
}

/**
 * Queues a mail to each active person of the audience who wants such mails, inside the transaction of what it is
 * about: without that, there is no mail. The answer is empty, so that no side learns of the other's mails.
 */
export async function queueMails(tx: Tx, { kind, about, audience }: Occasion): Promise<void> {
  await tx.execute(sql`select app.queue_mails(${kind}, ${JSON.stringify(about)}::jsonb, ${audience})`)
}

/** How often the viewer wants each kind of mail. Mails that are queued already keep their time. */
export async function saveMailPreferences(viewer: Viewer, preferences: MailPreferences): Promise<void> {
  await withViewer(viewer, async (tx) => {
    for (const group of MAIL_GROUPS)
      await tx.execute(sql`select app.set_mail_preference(${group}, ${preferences[group]})`)
  })
}
