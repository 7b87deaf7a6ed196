import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { asSuperuser } from '@/db/testing/database'
import { diskStorage } from '@/lib/storage/disk'
import { seedAll } from './index'

const folder = mkdtempSync(join(tmpdir(), 'portal-seed-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the demonstration data keeps the rules of its own database, and holds a meeting and a record in every state', () =>
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
    const records = await client.query(
      `select n.state, count(s.*)::integer as keys, jsonb_array_length(r.content -> 'clauses') as clauses,
         (select count(*)::integer from corrigenda c where c.minutes_id = n.id) as corrected
       from minutes n join minutes_revisions r on r.minutes_id = n.id
         left join signing_texts x on x.minutes_id = n.id left join signatures s on s.text_id = x.id
       group by n.id, r.id order by n.state, keys`,
    )
    expect(records.rows.map(({ state, keys, corrected }) => [state, keys, corrected])).toEqual([
      ['agreed', 0, 0],
      ['agreed', 1, 0],
      ['circulated', 0, 0],
      ['draft', 0, 0],
      ['signed', 2, 1],
    ])
    expect(Math.max(...records.rows.map(({ clauses }) => clauses))).toBeGreaterThanOrEqual(120)
    const papers = await client.query<{ key: string }>('select file_key as key from paper_versions')
    expect(papers.rows.length).toBeGreaterThan(5)
    for (const { key } of papers.rows) expect(await diskStorage(folder).exists(key), key).toBe(true)
    await client.query('rollback')
  }))
