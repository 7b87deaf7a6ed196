import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { asPublic } from '@/db/client'
import { asSuperuser } from './database'

test('every role reaches the database of this worker under its own name', async () => {
  const { rows } = await asPublic().execute(sql`select current_user as name, current_database() as database`)
  expect(rows).toEqual([{ name: 'jwg_public_site', database: expect.stringMatching(/^jwg_worker_\d+$/) }])
})

test('the database is migrated: both sides are there', async () => {
  const { rows } = await asSuperuser((client) => client.query('select code from sides order by code'))
  expect(rows).toEqual([{ code: 'pk' }, { code: 'ru' }])
})
