import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** The database of a portal that runs from this data folder, as its superuser, whom no policy binds. */
export async function openDatabase(dataDir: string) {
  const { superuser } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'))
  const port = Number(readFileSync(join(dataDir, 'postgres.port'), 'utf8'))
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: superuser,
    database: 'jwg',
  })
  await client.connect()
  return client
}
