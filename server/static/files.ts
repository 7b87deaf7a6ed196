import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, posix, relative, sep } from 'node:path'
import { publicPolicy } from '@/lib/csp'
import { type Entry, makeEntry } from '../front/entry'
import { createFlights } from '../front/flights'
import { respond } from '../front/respond'
import type { HeaderPairs } from '../headers'
import { contentType } from './content-type'

type Served = { file: string; caching: string; entry?: Entry }

const forever = 'public, max-age=31536000, immutable'
const anHour = 'public, max-age=3600'
const hashed = /-[0-9a-f]{8}\.woff2$/

/**
 * The files of the build and of public/, listed once at the start: what is not on the list cannot be reached, whatever
 * the address says. Packed on first use and kept.
 */
export function createFiles(distDir: string, publicDir: string, security: HeaderPairs) {
  const served = new Map<string, Served>([
    ...listed(join(distDir, 'static'), '/_next/static', forever),
    ...listed(publicDir, '/', anHour),
  ])
  const loading = createFlights<Entry>()

  async function load(path: string, one: Served) {
    const body = await readFile(one.file)
    one.entry = await makeEntry({
      status: 200,
      type: contentType(one.file),
      body,
      policy: publicPolicy(),
      security,
      madeAt: 0,
      keyBytes: path.length,
      caching: one.caching,
      quality: 9,
    })
    return one.entry
  }

  function find(url: string) {
    const mark = url.indexOf('?')
    const path = mark < 0 ? url : url.slice(0, mark)
    return { path, one: served.get(path) ?? (path.includes('%') ? served.get(decoded(path)) : undefined) }
  }

  /** False when there is no such file. */
  function hit(req: IncomingMessage, res: ServerResponse, url: string) {
    const { path, one } = find(url)
    if (!one) return false
    if (one.entry) respond(req, res, one.entry)
    else
      loading
        .join(path, () => load(path, one))
        .then(
          (entry) => respond(req, res, entry),
          () => res.destroy(),
        )
    return true
  }

  return { hit }
}

export type Files = ReturnType<typeof createFiles>

function* listed(dir: string, prefix: string, caching: string): Generator<[string, Served]> {
  if (!existsSync(dir)) return
  const found = readdirSync(dir, { recursive: true, withFileTypes: true })
  for (const entry of found) {
    if (!entry.isFile() || entry.name.startsWith('.') || entry.name.endsWith('.map')) continue
    const file = join(entry.parentPath, entry.name)
    const path = relative(dir, file).split(sep).join('/')
    // A name that carries the hash of its content (fonts) never means anything else.
    yield [posix.join(prefix, path), { file, caching: hashed.test(path) ? forever : caching }]
  }
}

function decoded(path: string) {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
