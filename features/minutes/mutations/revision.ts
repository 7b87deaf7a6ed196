import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { type MinutesContent, minutesRevisions } from '@/db/schema/minutes-text'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import type { StandingText } from '../queries/standing'
import { bringDocumentTo } from './document'

type Revision = { content: MinutesContent; cause: string; formKey: string }

/** Whether this form made a revision before. */
export async function wasSent(tx: Tx, viewer: Viewer, formKey: string) {
  const key = and(eq(minutesRevisions.formKey, formKey), eq(minutesRevisions.byPerson, viewer.id))
  return (await tx.select({ id: minutesRevisions.id }).from(minutesRevisions).where(key)).length > 0
}

/**
 * The next revision of a text that is held, and the line of the log that tells of it. Whoever has the shared document open
 * sees the new words in it.
 */
export async function writeRevision(
  tx: Tx,
  viewer: Viewer,
  text: StandingText,
  { content, cause, formKey }: Revision,
) {
  const upto = await bringDocumentTo(tx, viewer, text, content.clauses)
  await tx.insert(minutesRevisions).values({
    ...{ minutesId: text.id, number: text.revision + 1, content, formKey, cause, upto },
    ...{ byPerson: viewer.id, bySide: viewer.side },
  })
  await recordEntry(tx, {
    audience: 'joint',
    action: 'minutes_edited',
    subject: { kind: 'meeting', id: text.meetingId },
    details: { revision: text.revision + 1 },
  })
}
