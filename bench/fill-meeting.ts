import type pg from 'pg'

/** What a large meeting holds. */
export const LARGE = { items: 60, delegates: 200, papers: 150 }

/** Adds one large confirmed meeting, by SQL as the superuser; the answer is the last part of its address. */
export async function fillMeeting(client: pg.Client): Promise<string> {
  const texts = (text: string) => JSON.stringify({ en: text, ru: text, ur: text })
  await client.query('begin')
  const { rows } = await client.query(
    `insert into meetings (body, number, state, host_side, title, place, starts_at, ends_at, is_demonstration)
     values ('JWG-T', 99, 'confirmed', 'pk', $1, $1, app.now() + interval '60 days', app.now() + interval '61 days', true)
     returning id`,
    [texts('A large meeting')],
  )
  const [{ id }] = rows
  const secretary = (side: string) =>
    `(select id from people where side = ${side} and role = 'secretary' order by id limit 1)`
  await client.query(
    `insert into agenda_items (meeting_id, position, title, proposed_by, state, duration_minutes)
     select $1, n, jsonb_build_object('en', 'Item ' || n, 'ru', 'Вопрос ' || n), case n % 2 when 0 then 'pk' else 'ru' end,
       (array['agreed', 'proposed', 'countered'])[1 + n % 3], 20 from generate_series(1, $2::int) n`,
    [id, LARGE.items],
  )
  await client.query(
    `with notices as (
       insert into delegation_notices (meeting_id, number, by_side, by_person)
       select $1, 1, s.code, ${secretary('s.code')} from sides s returning id, by_side)
     insert into delegation_members (notice_id, key, position, capacity, name, post)
     select notices.id, gen_random_uuid(), n, case n when 1 then 'head' else 'member' end, $3, $3
     from notices, generate_series(1, $2::int / 2) n`,
    [id, LARGE.delegates, texts('A delegate of the bench')],
  )
  await client.query(
    `with added as (
       insert into papers (audience, meeting_id, item_id, title, side, by_person)
       select 'joint', $1, (select i.id from agenda_items i where i.meeting_id = $1 and i.position = 1 + n % $3::int),
         'Paper ' || n, s.code, ${secretary('s.code')}
       from generate_series(1, $2::int) n, lateral (select code from sides order by code offset n % 2 limit 1) s
       returning id, side, by_person)
     insert into paper_versions (audience, paper_id, number, language, file_key, file_name, media_type, bytes, sha256,
       scan, preview, by_person, by_side)
     select 'joint', id, 1, 'en', gen_random_uuid(), 'paper.pdf', 'application/pdf', 1000, '\\x00', 'clean', 'none',
       by_person, side from added`,
    [id, LARGE.papers, LARGE.items],
  )
  await client.query('commit')
  await client.query('vacuum analyze')
  return 'jwg-t-99'
}
