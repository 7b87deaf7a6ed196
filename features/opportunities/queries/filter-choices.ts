import 'server-only'
import { sql } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import type { Localized } from '@/db/schema/columns'

export type Choice = { key: string; name: Localized }
export type FilterChoices = { sectors: Choice[]; sides: Choice[]; places: Choice[] }

/**
 * What the filters offer, in one round trip. Places are those of published listings; the recursion hops from place to
 * place on the index, so that the cost follows the number of places and not of listings.
 */
export async function getPublicFilterChoices(): Promise<FilterChoices> {
  const { rows } = await asPublic().execute<FilterChoices>(sql`
    with recursive keys as (
      (select place_key from published_opportunities order by place_key limit 1)
      union all
      select (select p.place_key from published_opportunities p where p.place_key > keys.place_key
              order by p.place_key limit 1)
      from keys where keys.place_key is not null
    )
    select
      coalesce((select json_agg(json_build_object('key', slug, 'name', name) order by position) from sectors), '[]') as sectors,
      (select json_agg(json_build_object('key', code, 'name', short_name) order by position) from sides) as sides,
      coalesce((
        select json_agg(json_build_object('key', keys.place_key, 'name', named.place_name) order by keys.place_key)
        from keys cross join lateral (
          select place_name from published_opportunities p where p.place_key = keys.place_key
          order by published_at desc limit 1) named
      ), '[]') as places`)
  return rows[0] ?? { sectors: [], sides: [], places: [] }
}
