import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { asSuperuser } from '@/db/testing/database'
import { diskStorage } from '@/lib/storage/disk'
import { seedAll } from './index'

const folder = mkdtempSync(join(tmpdir(), 'portal-seed-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the demonstration data keeps the rules of its own database, and holds a meeting in every state', () =>
  asSuperuser(async (client) => {
    await client.query('begin')
    await seedAll(client, {
      ...{
        now: new Date('2026-11-24T09:00:00Z'),
        storage: diskStorage(folder),
        authSecret: 'a secret of a test',
      },
    })
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
    const papers = await client.query<{ key: string }>('select file_key as key from paper_versions')
    expect(papers.rows.length).toBeGreaterThan(5)
    for (const { key } of papers.rows) expect(await diskStorage(folder).exists(key), key).toBe(true)
    await client.query('rollback')
  }))
