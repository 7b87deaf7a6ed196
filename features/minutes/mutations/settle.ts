import 'server-only'
import type { Tx } from '@/db/client'
import type { ClauseContent } from '@/db/schema/minutes-text'
import type { Viewer } from '@/features/auth/viewer'
import { newId } from '@/lib/ids'
import { textGuard } from '../live/guard/guard'
import type { WrittenClause } from '../live/guard/strict'
import { itemAbove, numbered } from '../numbering'
import { canWrite } from '../policy'
import { storedDocument } from '../queries/document'
import { holdText, type StandingText, type WhichMinutes } from '../queries/standing'
import { keepSnapshotNowAndThen } from './document'
import { writeRevision } from './revision'
import { textTransaction } from './text-transaction'

/** Makes a revision of what was typed since the newest one, if anything was. */
export function settleMinutes(viewer: Viewer, which: WhichMinutes): Promise<void> {
  return textTransaction(viewer, async (tx) => {
    const text = await holdText(tx, which, 0)
    if (text && canWrite(viewer, text) && text.typed !== text.upto) await settle(tx, viewer, text)
  })
}

/** For a mutation of a writer: the text as it stands with everything in it that was typed, held. */
export async function holdSettledText(
  tx: Tx,
  viewer: Viewer,
  which: WhichMinutes,
  base: number,
): Promise<StandingText | null> {
  const text = await holdText(tx, which, base)
  if (!text || text.typed === text.upto || !canWrite(viewer, text)) return text
  await settle(tx, viewer, text)
  return holdText(tx, text.id, base)
}

/** A text that is held becomes the next revision, also where somebody took back what was typed: then it says so. */
export async function settle(tx: Tx, viewer: Viewer, text: StandingText) {
  const written = await textGuard().read(storedDocument(tx, text.id, text.typed))
  const content = { ...text.newest, clauses: numbered(withItems(written, text.newest.clauses)) }
  await writeRevision(tx, viewer, text, { content, cause: 'typed', formKey: newId() })
  await keepSnapshotNowAndThen(tx, viewer, text)
}

/** A clause stays with the item of the agenda that it belongs to; a new one belongs to that of the heading above it. */
function withItems(written: WrittenClause[], before: ClauseContent[]): ClauseContent[] {
  const itemOf = new Map(before.map(({ id, itemId }) => [id, itemId]))
  const placed: ClauseContent[] = []
  for (const clause of written) {
    const ofNew = clause.kind === 'heading' ? null : itemAbove(placed, placed.length)
    placed.push({ ...clause, number: '', itemId: itemOf.get(clause.id) ?? ofNew })
  }
  return placed
}
