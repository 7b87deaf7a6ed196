import type pg from 'pg'
import { words } from './words'

/** Brings the number of published opportunities to `total`, by SQL as the superuser. Ours are called "bench-…". */
export async function fillTo(client: pg.Client, total: number) {
  const { rows } = await client.query('select count(*)::int as count from published_opportunities')
  const have: number = rows[0].count
  if (have > total) return cutTo(client, total)
  if (have === total) return
  await client.query('begin')
  await client.query('select setseed(0.5)')
  await client.query(`create temp table filling on commit drop as
    select gen_random_uuid() as id, n, case n % 2 when 0 then 'pk' else 'ru' end as side,
      (array['steel-manufacturing', 'infrastructure', 'energy'])[1 + n % 3] as sector,
      (array['idea', 'pre-feasibility', 'feasibility', 'ready', 'operating'])[1 + n % 5] as stage,
      (array['equity', 'joint-venture', 'ppp', 'offtake', 'service-contract'])[1 + n % 5] as instrument,
      'place-' || n % 12 as place, 1e6 * (1 + n % 400) as amount,
      array(select 1 + floor(random() * 30)::int from generate_series(1, 6 + 0 * n)) as picks
    from generate_series(${have + 1}, ${total}) n`)
  await client.query(
    `create temp table texts on commit drop as
     select id, jsonb_object_agg(language, 'Project ' || n || ' ' || spoken[1]) as title,
       jsonb_object_agg(language, array_to_string(spoken[2:4], ' ') || ' ' || repeat('0 1 2 3 4 ', 6)) as summary,
       jsonb_object_agg(language, array_to_string(spoken, ' ') || repeat(E'\\n\\n5 6 7 8 9 10 11 12 13 14 15 16 17', 12)) as body
     from filling cross join (values ('en', $1::text[]), ('ru', $2::text[]), ('ur', $3::text[])) as v(language, list)
       cross join lateral (select array(select list[pick] from unnest(picks) pick) as spoken) s
     group by id`,
    [words.en, words.ru, words.ur],
  )
  await client.query(`insert into opportunities (id, audience, slug, state, is_demonstration)
    select id, side, 'bench-' || n, 'published', true from filling`)
  const listing =
    'sector, stage, instrument, place_key, place_name, amount_min_usd, amount_max_usd, title, summary, body'
  const values = `f.sector, f.stage, f.instrument, f.place, jsonb_build_object('en', f.place, 'ru', f.place, 'ur', f.place),
    f.amount, f.amount * 2, t.title, t.summary, t.body`
  const person = (role: number) => `(select p.id from people p where p.side = f.side and p.role = 'secretary'
    order by p.id offset ${role} limit 1)`
  await client.query(`insert into opportunity_revisions (audience, opportunity_id, number, author_id, ${listing})
    select f.side, f.id, 1, ${person(0)}, ${values} from filling f join texts t using (id)`)
  await client.query(`insert into published_opportunities (opportunity_id, slug, side, revision, author_id, publisher_id,
      published_at, verified_on, is_demonstration, ${listing})
    select f.id, 'bench-' || f.n, f.side, 1, ${person(0)}, ${person(1)},
      app.now() - f.n * interval '1 second', app.now()::date - f.n % 90, true, ${values}
    from filling f join texts t using (id)`)
  await client.query('commit')
  await client.query('vacuum analyze')
}

async function cutTo(client: pg.Client, total: number) {
  const cut = `select id from opportunities where slug like 'bench-%' and substr(slug, 7)::int > ${total}`
  await client.query('begin')
  await client.query(`delete from published_opportunities where opportunity_id in (${cut})`)
  await client.query(`delete from opportunity_revisions where opportunity_id in (${cut})`)
  await client.query(`delete from opportunities where id in (${cut})`)
  await client.query('commit')
  await client.query('vacuum full analyze published_opportunities')
}
