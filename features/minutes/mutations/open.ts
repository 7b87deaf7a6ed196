import 'server-only'
import type { Viewer } from '@/features/auth/viewer'
import { textGuard } from '../live/guard/guard'
import { canWrite } from '../policy'
import { hasRested } from '../queries/document'
import { getLiveNews, type LiveNews } from '../queries/live'
import { holdText } from '../queries/standing'
import { openDocument } from './document'
import { settle } from './settle'
import { textTransaction } from './text-transaction'

/** Everything that an editor begins with; `document` is one update of Yjs, in base64. */
export type SharedText = Pick<LiveNews, 'state' | 'revision' | 'matched' | 'matches'> & {
  seq: number
  document: string
}

/** Opens the shared document of minutes that the viewer may write, and begins it where nobody did before; else null. */
export async function openSharedText(viewer: Viewer, minutesId: string): Promise<SharedText | null> {
  const opened = await textTransaction(viewer, async (tx) => {
    const held = await holdText(tx, minutesId, 0)
    if (!held || !canWrite(viewer, held)) return null
    // Whoever typed last could not settle it: their process ended, or they signed out.
    if (held.typed !== held.upto && (await hasRested(tx, minutesId))) await settle(tx, viewer, held)
    const text = (await holdText(tx, minutesId, 0)) ?? held
    const document = await textGuard().merge(await openDocument(tx, viewer, text))
    return { seq: text.typed, document: Buffer.from(document).toString('base64') }
  })
  const news = opened && (await getLiveNews(viewer, minutesId, { seq: opened.seq, matched: 0 }))
  if (!opened || !news) return null
  const { state, revision, matched, matches } = news
  return { ...opened, state, revision, matched, matches }
}
