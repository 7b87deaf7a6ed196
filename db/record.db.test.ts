import canonicalize from 'canonicalize'
import fc from 'fast-check'
import type pg from 'pg'
import { expect, test } from 'vitest'
import { aPerson } from './factories'
import { aClause, aMeeting, aSignature, someMinutes } from './factories/meetings'
import { asSuperuser } from './testing/database'

const stage = async (client: pg.Client, state: string) => {
  const meeting = await aMeeting(client, {
    number: Math.ceil(Math.random() * 1e6),
    state: 'held',
    inDays: -20,
  })
  return someMinutes(client, { meetingId: meeting.id, state, clauses: [aClause(), aClause({ number: '2' })] })
}

const aWriterOf = async (client: pg.Client) => {
  const { rows } = await client.query(`select id, side from people where role = 'secretary' limit 1`)
  return { id: String(rows[0].id), side: String(rows[0].side) }
}

const write = async (client: pg.Client, minutesId: string, number: number, content: object) => {
  const writer = await aWriterOf(client)
  await client.query(
    `insert into minutes_revisions (minutes_id, number, content, by_person, by_side) values ($1, $2, $3, $4, $5)`,
    [minutesId, number, content, writer.id, writer.side],
  )
}

test('the canonical form is that of RFC 8785, as an independent library writes it', () =>
  asSuperuser(async (client) => {
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 })
    const text = fc.string({ unit: 'grapheme' }).map((it) => it.replaceAll('\u0000', ''))
    const name = fc.stringMatching(/^[a-zA-Z]{1,9}$/)
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        whole,
        text,
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(name, tie('tree'), { maxKeys: 5 }),
      ),
    }))
    const samples = fc.sample(tree, 500)
    for (const sample of [...samples, { z: '\u2028"\\/\b\f\n\r\t\u0001\u007f€😀', a: [] }]) {
      const { rows } = await client.query('select app.canonical_json($1::jsonb) as form', [
        JSON.stringify(sample),
      ])
      expect(rows[0].form).toBe(canonicalize(sample))
    }
  }))

test('a revision follows the one before it, and holds the clauses of its own record', () =>
  asSuperuser(async (client) => {
    const { id, clauses } = await stage(client, 'draft')
    const content = { authenticText: 'both', clauses }
    await expect(write(client, id, 3, content)).rejects.toMatchObject({ code: 'JW409' })
    await expect(write(client, id, 1, content)).rejects.toMatchObject({ code: '23505' })
    await expect(write(client, id, 2, { ...content, authenticText: 'ur' })).rejects.toMatchObject({
      code: '23514',
    })
    const other = await stage(client, 'draft')
    await expect(write(client, other.id, 2, content)).rejects.toMatchObject({ code: '23514' })
    await expect(
      write(client, id, 2, { ...content, clauses: [...clauses, ...clauses] }),
    ).rejects.toMatchObject({
      code: '23514',
    })
    await write(client, id, 2, content)
    const { rows } = await client.query('select revision, state from minutes where id = $1', [id])
    expect(rows).toEqual([{ revision: 2, state: 'draft' }])
  }))

test('an edit of an agreed text opens its circulation again, and the log says so', () =>
  asSuperuser(async (client) => {
    const { id, clauses } = await stage(client, 'agreed')
    await write(client, id, 2, { authenticText: 'both', clauses })
    const { rows } = await client.query(
      `select n.state, n.circulation_closes_at >= app.now() + interval '5 days' - interval '1 minute' as "leavesTime",
         (select count(*)::int from audit_log where action = 'agreement_voided' and subject_id = n.meeting_id::text) as told
       from minutes n where n.id = $1`,
      [id],
    )
    expect(rows).toEqual([{ state: 'circulated', leavesTime: true, told: 1 }])
  }))

test('a signed text never changes, whoever asks', () =>
  asSuperuser(async (client) => {
    const { id, clauses } = await stage(client, 'agreed')
    for (const side of ['pk', 'ru'])
      await aSignature(client, { minutesId: id, signer: await aPerson(client, { side, role: 'co_chair' }) })
    await expect(write(client, id, 2, { authenticText: 'both', clauses })).rejects.toMatchObject({
      code: 'JW409',
    })
    for (const change of [
      `update minutes_revisions set content = '{}' where minutes_id = $1`,
      'delete from minutes_revisions where minutes_id = $1',
      `update signing_texts set canonical = '' where minutes_id = $1`,
      'delete from signing_texts where minutes_id = $1',
      `update signatures set method = 'passkey' where text_id in (select id from signing_texts where minutes_id = $1)`,
      'delete from signatures where text_id in (select id from signing_texts where minutes_id = $1)',
      'delete from clause_matches where minutes_id = $1',
    ])
      await expect(client.query(change, [id]), change).rejects.toMatchObject({ code: '42501' })
  }))

test('what is signed is the record to the byte', () =>
  asSuperuser(async (client) => {
    const { id } = await stage(client, 'agreed')
    const writer = await aWriterOf(client)
    await expect(
      client.query(
        `insert into signing_texts (minutes_id, revision, canonical, hash, by_person, by_side)
         select $1, 1, t || ' ', sha256(convert_to(t || ' ', 'UTF8')), $2, $3
         from app.canonical_json(app.record_of($1, 1)) t`,
        [id, writer.id, writer.side],
      ),
    ).rejects.toMatchObject({ code: 'JW409' })
  }))

test('a pair that is missing, or that nobody compared, keeps a text from being agreed', () =>
  asSuperuser(async (client) => {
    const { id, clauses } = await stage(client, 'draft')
    const blocks = async () =>
      (await client.query('select block from app.minutes_blocks($1) order by block', [id])).rows
    expect(await blocks()).toEqual([])
    const [first, second] = clauses
    await write(client, id, 2, {
      authenticText: 'both',
      clauses: [
        { ...first, en: aClause({ en: 'Other words.' }).en },
        { ...second, ru: null },
      ],
    })
    expect(await blocks()).toEqual([{ block: 'missing' }, { block: 'unmatched' }])
  }))
