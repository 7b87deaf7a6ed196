import 'server-only'
import type { Tx } from '@/db/client'
import { type ClauseContent, minutesSnapshots, minutesUpdates } from '@/db/schema/minutes-text'
import type { Viewer } from '@/features/auth/viewer'
import { textGuard } from '../live/guard/guard'
import { newestSnapshot, storedDocument } from '../queries/document'
import type { StandingText } from '../queries/standing'

/** So many updates are replayed at most when a document is opened. */
const SNAPSHOT_EVERY = 500

/** A document of Yjs with nothing in it. */
const EMPTY = new Uint8Array([0, 0])

type Text = Pick<StandingText, 'id' | 'typed' | 'newest'>

/** The shared document of a text that is held; begun from the newest revision where nobody opened it before. */
export async function openDocument(tx: Tx, viewer: Viewer, { id, typed, newest }: Text) {
  const held = storedDocument(tx, id, typed)
  if ((await newestSnapshot(tx, id)) !== null) return held
  const nothing = { id, seq: -1, since: async () => [] }
  const content = await textGuard().write(nothing, newest.clauses)
  await keepSnapshot(tx, viewer, id, 0, content ?? EMPTY)
  return held
}

/** Writes down what was typed; the number that it has. */
export async function appendUpdate(tx: Tx, viewer: Viewer, { id, typed }: Text, update: Uint8Array) {
  const seq = typed + 1
  await tx.insert(minutesUpdates).values({
    ...{ minutesId: id, seq, content: Buffer.from(update) },
    ...{ byPerson: viewer.id, bySide: viewer.side },
  })
  return seq
}

/** After a revision that came another way: the shared document says the same. The number of its last update. */
export async function bringDocumentTo(tx: Tx, viewer: Viewer, text: Text, clauses: ClauseContent[]) {
  if ((await newestSnapshot(tx, text.id)) === null) return text.typed
  const update = await textGuard().write(storedDocument(tx, text.id, text.typed), clauses)
  return update ? appendUpdate(tx, viewer, text, update) : text.typed
}

/** Keeps the whole document once so many updates follow its newest snapshot. */
export async function keepSnapshotNowAndThen(tx: Tx, viewer: Viewer, { id, typed }: Text) {
  const newest = await newestSnapshot(tx, id)
  if (newest === null || typed - newest < SNAPSHOT_EVERY) return
  await keepSnapshot(tx, viewer, id, typed, await textGuard().merge(storedDocument(tx, id, typed)))
}

async function keepSnapshot(tx: Tx, viewer: Viewer, minutesId: string, seq: number, content: Uint8Array) {
  await tx.insert(minutesSnapshots).values({
    ...{ minutesId, seq, content: Buffer.from(content) },
    ...{ byPerson: viewer.id, bySide: viewer.side },
  })
}
