import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, run, tool } from './command.mjs'

const migrations = join(root, 'db', 'migrations')

/** The migrations add up to the schema: generating once more must find nothing to write. Leaves no trace. */
export async function checkMigrations() {
  const copy = await mkdtemp(join(tmpdir(), 'portal-migrations-'))
  await cp(migrations, copy, { recursive: true })
  const { code, output } = await run([tool('drizzle-kit'), 'generate', '--name=unwritten'])
  await rm(migrations, { recursive: true })
  await cp(copy, migrations, { recursive: true })
  await rm(copy, { recursive: true })

  if (code !== 0) return [`drizzle-kit generate failed:\n${output}`]
  if (output.includes('No schema changes')) return []
  return ['The schema has changes without a migration; run: npm run db:generate']
}
