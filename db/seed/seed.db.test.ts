import { expect, test } from 'vitest'
import { asSuperuser } from '@/db/testing/database'
import { seedAll } from './index'

test('the demonstration data keeps the rules of its own database, and holds a meeting in every state', () =>
  asSuperuser(async (client) => {
    await client.query('begin')
    await seedAll(client, new Date('2026-11-24T09:00:00Z'))
    const { rows } = await client.query('select distinct state from meetings order by state')
    expect(rows.map(({ state }) => state)).toEqual([
      'cancelled',
      'closed',
      'confirmed',
      'countered',
      'held',
      'historical',
      'postponed',
      'proposed',
    ])
    await client.query('rollback')
  }))
