import pg from 'pg'
import { startEmbedded } from './start'

/** A stand-in for the portal, to be killed by tests: starts the database, says so, and keeps a connection. */
const [dir = ''] = process.argv.slice(2)
const database = await startEmbedded({ dir, durable: false })
const client = new pg.Client({ connectionString: database.superuserUrl })
client.on('error', () => process.exit(1))
await client.connect()
const { rows } = await client.query('select pg_postmaster_start_time()::text as born')
process.stdout.write(`${JSON.stringify({ ...rows[0], adopted: database.adopted, port: database.port })}\n`)
process.stdin.resume()
