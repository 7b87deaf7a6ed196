import { mkdirSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { FileConfigstore, FileStore } from '@tus/file-store'
import { env } from '@/lib/env'

/** Where files lie while they arrive. Nothing here is a paper yet; what nobody saves is swept away. */

const UPLOAD = /^[0-9a-f]{32}$/
const AN_HOUR = 60 * 60 * 1000
const A_DAY = 24 * AN_HOUR

export type Upload = { id: string; path: string; name: string; bytes: number; isComplete: boolean }

let known: FileStore | undefined

export function spool(): FileStore {
  if (!known) {
    const directory = join(env().DATA_DIR, 'uploads')
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    known = new FileStore({ directory, configstore: new FileConfigstore(directory) })
  }
  return known
}

/** Somebody else's upload is as good as none. */
export async function findUpload(personId: string, id: string): Promise<Upload | null> {
  const upload = await read(id)
  if (!upload || upload.metadata?.person !== personId) return null
  return {
    id,
    path: join(spool().directory, id),
    name: upload.metadata.filename ?? '',
    bytes: upload.offset,
    isComplete: upload.offset === upload.size,
  }
}

/** How many uploads a person has open, once those that nobody touched for an hour have made room. */
export async function makeRoom(personId: string, now: Date) {
  let open = 0
  for (const id of await listUploads()) {
    if ((await read(id))?.metadata?.person !== personId) continue
    if (await isIdle(id, now, AN_HOUR)) await removeUpload(id)
    else open++
  }
  return open
}

export async function removeUpload(id: string) {
  if (!UPLOAD.test(id)) return
  for (const name of [id, `${id}.json`]) await rm(join(spool().directory, name), { force: true })
}

/** Removes what has lain untouched for a day; the answer is how many that were. */
export async function sweepUploads(now: Date) {
  let swept = 0
  for (const id of await listUploads()) {
    if (!(await isIdle(id, now, A_DAY))) continue
    await removeUpload(id)
    swept++
  }
  return swept
}

async function isIdle(id: string, now: Date, milliseconds: number) {
  const found = await stat(join(spool().directory, id)).catch(() => null)
  return !found || now.getTime() - found.mtimeMs >= milliseconds
}

async function listUploads() {
  const names = await readdir(spool().directory)
  return [...new Set(names.map((name) => name.replace(/\.json$/, '')))].filter((name) => UPLOAD.test(name))
}

async function read(id: string) {
  if (!UPLOAD.test(id)) return null
  return spool()
    .getUpload(id)
    .catch(() => null)
}
