import 'server-only'
import { sql } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { papers, paperVersions } from '@/db/schema/papers'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { done, type Result, refuse } from '@/lib/result'
import { canShare, takesPapers } from '../policy'
import { sharedKey } from '../shared-key'
import type { ShareInput } from '../validation'
import type { AddRefusal } from './add-paper'
import type { Saved } from './keep-file'
import { findPaper, newestVersion } from './rows'
import { tellOfPaper } from './tell'

export type ShareRefusal = AddRefusal | 'stale' | 'shared' | 'infected'
type Found<T> = NonNullable<Awaited<T>>
type Paper = Found<ReturnType<typeof findPaper>>
type Version = Found<ReturnType<typeof newestVersion>>

/**
 * Shares the newest version of a side's own paper with the other side: new joint rows, because nobody's audience ever
 * changes. A paper shared before gets a new version. Scanner and worker look at the copy as at any other file.
 */
export function sharePaper(
  viewer: Viewer,
  { paperId, versionId }: ShareInput,
): Promise<Result<ShareRefusal, Saved>> {
  return withViewer(viewer, async (tx) => {
    const paper = await findPaper(tx, paperId)
    const version = paper && (await newestVersion(tx, paperId))
    if (!paper || !version) return refuse('not-found')
    if (!takesPapers(paper)) return refuse('over')
    if (!canShare(viewer, paper, paper)) return refuse('not-allowed')
    if (version.id !== versionId) return refuse('stale')
    if (version.scan === 'infected') return refuse('infected')

    const copy = await jointCopy(tx, viewer, paper)
    const number = ((await newestVersion(tx, copy))?.number ?? 0) + 1
    const added = await copyVersion(tx, viewer, version, { paperId: copy, number })
    if (!added) return refuse('shared')

    const subject = { kind: 'meeting', id: paper.meetingId } as const
    const action = number === 1 ? 'paper_added' : 'paper_version_added'
    await recordEntry(tx, { audience: 'joint', action, subject, details: { paper: copy, version: number } })
    if (number === 1) await tellOfPaper(tx, viewer, paper.meetingId)
    // What the copy was made from stays the own side's to know.
    const details = { paper: paperId, version: version.number, copy }
    await recordEntry(tx, { audience: viewer.side, action: 'paper_shared', subject, details })
    return done({ paperId: copy, versionId: added.id, audience: 'joint', isNew: true })
  })
}

async function jointCopy(tx: Tx, viewer: Viewer, { id, title, meetingId, itemId }: Paper) {
  await tx
    .insert(papers)
    .values({
      ...{ audience: 'joint', title, meetingId, itemId, side: viewer.side, byPerson: viewer.id },
      formKey: sharedKey(sql`${id}`),
    })
    .onConflictDoNothing({ target: [papers.audience, papers.formKey] })
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from papers where audience = 'joint' and form_key = ${sharedKey(sql`${id}`)}`,
  )
  const [copy] = rows
  if (!copy) throw new Error('the joint copy of a paper is not there')
  return copy.id
}

async function copyVersion(
  tx: Tx,
  viewer: Viewer,
  { id, language, fileKey, fileName, mediaType, bytes, sha256 }: Version,
  place: { paperId: string; number: number },
) {
  const [added] = await tx
    .insert(paperVersions)
    .values({
      ...{ ...place, audience: 'joint', language, fileKey, fileName, mediaType, bytes },
      ...{ sha256: Buffer.from(sha256, 'hex'), byPerson: viewer.id, bySide: viewer.side },
      formKey: sharedKey(sql`${id}`),
    })
    .onConflictDoNothing({ target: [paperVersions.audience, paperVersions.formKey] })
    .returning({ id: paperVersions.id })
  return added
}
