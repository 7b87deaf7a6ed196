import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** How many migrations this source tree knows. */
export async function countKnownMigrations() {
  const file = path.join(process.cwd(), 'db/migrations/meta/_journal.json')
  const journal: { entries: unknown[] } = JSON.parse(await readFile(file, 'utf8'))
  return journal.entries.length
}
