import pg from 'pg'

const notThere = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'])

/** Logs in once. False while nobody takes connections; throws when somebody does, but not for our password or data. */
export async function answers(superuserUrl: string, cluster: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: superuserUrl, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {}) // its end is reported by the query
  try {
    await client.connect()
    const { rows } = await client.query('show data_directory')
    if (rows[0]?.data_directory !== cluster) throw new Error(`it serves ${rows[0]?.data_directory}`)
    return true
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && notThere.has(String(cause.code))) return false
    throw new Error(`The Postgres of ${cluster} does not answer to the password in secrets.json.`, { cause })
  } finally {
    await client.end().catch(() => {})
  }
}
