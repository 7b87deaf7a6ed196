import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { papers, paperVersions } from '@/db/schema/papers'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { done, type Result, refuse } from '@/lib/result'
import { canHandIn, takesPapers } from '../policy'
import type { ReceivedFile } from '../uploads/receive'
import type { PaperInput } from '../validation'
import { keepFile, type Saved } from './keep-file'
import { findMeeting, isItemOf } from './rows'
import { tellOfPaper } from './tell'

export type AddRefusal = 'not-allowed' | 'not-found' | 'over'

/**
 * Hands in a paper with its first version, for the own side alone or for both. A joint one gets its number from the
 * database. A second submit of the same form finds the first one's paper.
 */
export function addPaper(viewer: Viewer, input: PaperInput, file: ReceivedFile) {
  return keepFile<AddRefusal>(file, (fileKey) =>
    withViewer(viewer, async (tx) => {
      const audience = input.audience === 'both' ? 'joint' : viewer.side
      const refusal = await refusalOf(tx, viewer, input)
      if (refusal) return refuse(refusal)

      const [paper] = await tx
        .insert(papers)
        .values({
          audience,
          meetingId: input.meetingId,
          itemId: input.itemId,
          title: input.title,
          side: viewer.side,
          byPerson: viewer.id,
          formKey: input.formKey,
        })
        .onConflictDoNothing({ target: [papers.audience, papers.formKey] })
        .returning({ id: papers.id })
      if (!paper) return earlier(tx, viewer, audience, input.formKey)

      const versionId = await insertFirstVersion(
        tx,
        viewer,
        { paperId: paper.id, audience, fileKey },
        input,
        file,
      )
      await recordEntry(tx, {
        audience,
        action: 'paper_added',
        subject: { kind: 'meeting', id: input.meetingId },
        details: { paper: paper.id },
      })
      if (audience === 'joint') await tellOfPaper(tx, viewer, input.meetingId)
      return done({ paperId: paper.id, versionId, audience, isNew: true })
    }),
  )
}

async function refusalOf(tx: Tx, viewer: Viewer, input: PaperInput): Promise<AddRefusal | null> {
  const meeting = await findMeeting(tx, input.meetingId)
  if (!meeting) return 'not-found'
  if (!takesPapers(meeting)) return 'over'
  if (!canHandIn(viewer, meeting)) return 'not-allowed'
  return input.itemId === null || (await isItemOf(tx, input.itemId, meeting.id)) ? null : 'not-found'
}

async function insertFirstVersion(
  tx: Tx,
  viewer: Viewer,
  place: { paperId: string; audience: string; fileKey: string },
  { language, formKey }: PaperInput,
  { fileName, mediaType, bytes, sha256 }: ReceivedFile,
) {
  const [version] = await tx
    .insert(paperVersions)
    .values({
      ...{ ...place, number: 1, language, formKey },
      ...{ fileName, mediaType, bytes, sha256, byPerson: viewer.id, bySide: viewer.side },
    })
    .returning({ id: paperVersions.id })
  if (!version) throw new Error('a new paper has no version')
  return version.id
}

/** The paper that the same form made before; a key that somebody else used is no paper of this form's. */
async function earlier(
  tx: Tx,
  viewer: Viewer,
  audience: string,
  formKey: string,
): Promise<Result<AddRefusal, Saved>> {
  const [found] = await tx
    .select({ paperId: papers.id, versionId: paperVersions.id })
    .from(papers)
    .innerJoin(paperVersions, and(eq(paperVersions.paperId, papers.id), eq(paperVersions.number, 1)))
    .where(and(eq(papers.audience, audience), eq(papers.formKey, formKey), eq(papers.byPerson, viewer.id)))
  return found ? done({ ...found, audience, isNew: false }) : refuse('not-found')
}
