import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Tx, withViewer } from '@/db/client'
import { paperVersions } from '@/db/schema/papers'
import { recordEntry } from '@/features/audit/mutations'
import type { Viewer } from '@/features/auth/viewer'
import { done, refuse } from '@/lib/result'
import { canAddVersion, takesPapers } from '../policy'
import type { ReceivedFile } from '../uploads/receive'
import type { VersionInput } from '../validation'
import type { AddRefusal } from './add-paper'
import { keepFile } from './keep-file'
import { findPaper, newestVersion } from './rows'

/** A newer file of a paper, for whoever can know of the paper. The versions before stay readable. */
export function addVersion(viewer: Viewer, input: VersionInput, file: ReceivedFile) {
  return keepFile<AddRefusal>(file, (fileKey) =>
    withViewer(viewer, async (tx) => {
      const paper = await findPaper(tx, input.paperId)
      if (!paper) return refuse('not-found')
      if (!takesPapers(paper)) return refuse('over')
      if (!canAddVersion(viewer, paper, paper)) return refuse('not-allowed')

      const { id: paperId, audience } = paper
      const before = await earlier(tx, paperId, input.formKey)
      if (before) return done({ paperId, versionId: before.id, audience, isNew: false })

      const number = ((await newestVersion(tx, paperId))?.number ?? 0) + 1
      const { fileName, mediaType, bytes, sha256 } = file
      const [version] = await tx
        .insert(paperVersions)
        .values({
          ...{ audience, paperId, number, language: input.language, formKey: input.formKey, fileKey },
          ...{ fileName, mediaType, bytes, sha256, byPerson: viewer.id, bySide: viewer.side },
        })
        .onConflictDoNothing({ target: [paperVersions.audience, paperVersions.formKey] })
        .returning({ id: paperVersions.id })
      // The key of another paper's form.
      if (!version) return refuse('not-found')

      await recordEntry(tx, {
        audience,
        action: 'paper_version_added',
        subject: { kind: 'meeting', id: paper.meetingId },
        details: { paper: paperId, version: number },
      })
      return done({ paperId, versionId: version.id, audience, isNew: true })
    }),
  )
}

async function earlier(tx: Tx, paperId: string, formKey: string) {
  const [found] = await tx
    .select({ id: paperVersions.id })
    .from(paperVersions)
    .where(and(eq(paperVersions.paperId, paperId), eq(paperVersions.formKey, formKey)))
  return found
}
