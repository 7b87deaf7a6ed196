import 'server-only'
import { Readable } from 'node:stream'
import { sql } from 'drizzle-orm'
import { asPublic, withJob } from '@/db/client'
import { now } from '@/lib/clock'
import { log } from '@/lib/log'
import { oneAtATime } from '@/lib/one-at-a-time'
import { DRAWN, drawPages, PreviewFailed } from '@/lib/preview/preview'
import { scanFile } from '@/lib/scanner/scanner'
import { storage } from '@/lib/storage/current'
import { pictureKey } from './picture-key'
import { sweepUploads } from './uploads/spool'

const MINUTE = 60_000

type Unsettled = {
  id: string
  audience: string
  file_key: string
  media_type: string
  scan: string
  preview: string
}

// Drawing takes a processor and much memory; the portal has other things to do besides.
const inTurn = oneAtATime()

/** What was left when the process ended is taken up when it starts, and again whenever the scanner was away. */
export function startSettlingPapers() {
  const look = () => settleAll().catch((error) => log.warn({ err: error }, 'papers could not be settled'))
  const sweep = () =>
    sweepUploads(now()).catch((error) => log.warn({ err: error }, 'uploads could not be swept'))
  look()
  sweep()
  setInterval(look, 5 * MINUTE).unref()
  setInterval(sweep, 60 * MINUTE).unref()
}

/** Everything that waits, side by side; the joint papers come with the first. */
export async function settleAll() {
  const { rows } = await asPublic().execute<{ code: string }>(sql`select code from sides order by position`)
  for (const { code } of rows) {
    for (const version of await listUnsettled(code)) await settlePaperVersion(version.id, version.audience)
  }
}

/**
 * Asks the scanner about a version and draws its pages. Nothing of this can harm the portal: a scanner that is away
 * leaves the version waiting, a file that cannot be drawn has no pictures.
 */
export function settlePaperVersion(versionId: string, audience: string): Promise<void> {
  return inTurn(async () => {
    try {
      const version = (await listUnsettled(audience)).find(({ id }) => id === versionId)
      if (version) await settle(version)
    } catch (error) {
      log.warn({ err: error, version: versionId }, 'a paper waits for its scan')
    }
  })
}

async function settle(version: Unsettled) {
  if (version.scan === 'pending') {
    const content = await storage().get(version.file_key)
    if (!content) throw new Error('the file of a paper is not in the storage')
    const verdict = await scanFile(content, 'staff')
    await withJob(version.audience, (tx) =>
      tx.execute(sql`select app.settle_scan(${version.id}, ${verdict})`),
    )
    if (verdict === 'infected') return
  }
  if (version.preview !== 'pending') return
  const pages = await draw(version)
  const outcome = pages === null ? 'failed' : pages === 0 ? 'none' : 'ready'
  await withJob(version.audience, (tx) =>
    tx.execute(sql`select app.settle_preview(${version.id}, ${outcome}, ${pages}::smallint)`),
  )
}

/** How many pages were drawn: none of a kind that has no pages, null when it failed. */
async function draw(version: Unsettled) {
  if (!DRAWN.includes(version.media_type)) return 0
  const keep = (page: number, picture: Buffer) =>
    storage().put(pictureKey(version.id, page), Readable.from([picture]), picture.length)
  try {
    const content = await storage().get(version.file_key)
    return content && (await drawPages(content, version.media_type, keep))
  } catch (error) {
    if (!(error instanceof PreviewFailed)) throw error
    log.info({ version: version.id }, 'a paper has no preview')
    return null
  }
}

async function listUnsettled(audience: string) {
  const { rows } = await withJob(audience, (tx) =>
    tx.execute<Unsettled>(
      sql`select id, audience, file_key, media_type, scan, preview from app.unsettled_papers()`,
    ),
  )
  return rows
}
