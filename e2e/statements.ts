import { readFileSync, statSync } from 'node:fs'
import type pg from 'pg'
import { dataFolder } from '@/db/embedded/data-folder'

export type Statement = { text: string; values: (string | null)[] }

/**
 * Every statement that the signed-in door sends while `work` runs, as Postgres wrote it down: one statement is one
 * round trip. `client` is the superuser's.
 */
export async function statementsOf(
  client: pg.Client,
  dataDir: string,
  work: () => Promise<unknown>,
  warmUp = work,
) {
  await client.query(`alter role jwg_app set log_statement = 'all'`)
  await client.query(`alter role jwg_app set log_error_verbosity = 'default'`)
  await reconnect(client)
  await warmUp() // opens connections under the new setting
  const { databaseLog } = dataFolder(dataDir)
  const before = statSync(databaseLog).size
  await work()
  const written = readFileSync(databaseLog).subarray(before).toString('utf8')
  await client.query('alter role jwg_app reset log_statement')
  await client.query('alter role jwg_app reset log_error_verbosity')
  await reconnect(client)
  return parse(written)
}

/** Those that are the door's own: begin, the session's name, commit. */
export function besidesTheDoor(statements: readonly Statement[]) {
  return statements.filter(({ text }) => !/^(begin|commit|rollback)\b|set_config\('app\.session'/i.test(text))
}

function reconnect(client: pg.Client) {
  return client.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'jwg_app'`,
  )
}

function parse(log: string): Statement[] {
  // A line that begins with a tab goes on with the one before.
  const entries = log.split(/\n(?!\t)/)
  const statements: Statement[] = []
  for (const entry of entries) {
    const statement = /LOG: {2}(?:statement|execute [^:]*): ([\s\S]*)/.exec(entry)?.[1]
    if (statement) statements.push({ text: statement.replaceAll('\n\t', '\n'), values: [] })
    const parameters = /DETAIL: {2}Parameters: ([\s\S]*)/i.exec(entry)?.[1]
    if (parameters) statements.at(-1)?.values.push(...valuesIn(parameters))
  }
  return statements
}

function valuesIn(text: string) {
  return [...text.matchAll(/\$\d+ = (?:'((?:[^']|'')*)'|NULL)/g)].map(
    ([, value]) => value?.replaceAll("''", "'") ?? null,
  )
}
