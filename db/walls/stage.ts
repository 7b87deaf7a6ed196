import type pg from 'pg'
import { asSuperuser } from '@/db/testing/database'
import { castOf } from './actors'
import type { Stage } from './matrix'
import { plant } from './plant'
import { createAttempts } from './statements'

/** A stage with all rows and all actors on it; everything that happens there is rolled back. */
export function onStage<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
  return asSuperuser(async (client: pg.Client) => {
    await client.query('begin')
    try {
      await client.query(createAttempts)
      const cast = await castOf(client)
      return await work({ client, cast, garden: await plant(client) })
    } finally {
      await client.query('rollback')
    }
  })
}
