import type pg from 'pg'

/** The public list as anybody would write it first: its two questions and its fields. Shared by the floors. */

type Texts = { en: string; ru: string; ur: string }

export type Card = {
  slug: string
  title: Texts
  summary: Texts
  place_name: Texts
  sector_name: Texts
  side_name: Texts
  stage: string
  instrument: string
  amount_min_usd: string | null
  amount_max_usd: string | null
  verified_on: string
  total: number
}

export type Choice = { key: string; name: Texts }
export type Choices = { sectors: Choice[]; sides: Choice[]; places: Choice[] }

const conditions = `p.sector = coalesce($1, p.sector)
  and ($2::numeric is null or coalesce(p.amount_max_usd, p.amount_min_usd) >= $2)
  and p.verified_on >= app.now()::date - 180`

const cardsSql = `
  select p.slug, p.title, p.summary, p.place_name, s.name as sector_name, d.short_name as side_name, p.stage, p.instrument,
    p.amount_min_usd, p.amount_max_usd, p.verified_on::text,
    (select count(*) from (select from published_opportunities p where ${conditions} limit 201) few)::int as total
  from published_opportunities p join sectors s on s.slug = p.sector join sides d on d.code = p.side
  where ${conditions}
  order by p.published_at desc, p.opportunity_id desc limit 21`

// The places by hops on the index, as in the portal: a plain "distinct" would make this floor slower with every row.
const choicesSql = `
  with recursive keys as (
    (select place_key from published_opportunities order by place_key limit 1)
    union all
    select (select p.place_key from published_opportunities p where p.place_key > keys.place_key order by 1 limit 1)
    from keys where keys.place_key is not null)
  select (select json_agg(json_build_object('key', slug, 'name', name) order by position) from sectors) as sectors,
    (select json_agg(json_build_object('key', code, 'name', short_name) order by position) from sides) as sides,
    (select json_agg(json_build_object('key', place_key, 'name', (select place_name from published_opportunities p
      where p.place_key = keys.place_key limit 1))) from keys where place_key is not null) as places`

export async function readList(pool: pg.Pool, sector: string | null, min: number | null) {
  const [choices, cards] = await Promise.all([
    pool.query<Choices>(choicesSql),
    pool.query<Card>(cardsSql, [sector, min]),
  ])
  const [offered] = choices.rows
  if (!offered) throw new Error('the choices have no row')
  return { choices: offered, cards: cards.rows }
}
