import type pg from 'pg'
import { type Route, routes } from '../../server/routes'

/** A concrete address, and the route that it belongs to. */
export type Address = { path: string; route: Route }

const madeUp = '0190aaaa-0000-7000-8000-000000000000'
const meetings = `select coalesce(lower(body) || '-' || number, 'p-' || id) from meetings`
const papers = `select coalesce(lower(m.body) || '-' || m.number, 'p-' || m.id), p.id from papers p join meetings m on m.id = p.meeting_id`
const opportunities = 'select slug from opportunities'

/** Where the values of a route's parameters come from. A route with parameters that has no line here fails the crawl. */
const values: Record<string, string> = {
  '/[locale]/sectors/[slug]': 'select slug from sectors',
  '/[locale]/opportunities/[slug]': opportunities,
  '/[locale]/meetings/[number]': meetings,
  '/[locale]/news/[slug]': 'select slug from news union select slug from published_news',
  '/[locale]/verify/[hash]': `select encode(hash, 'hex') from signing_texts`,
  '/[locale]/og/[...card]': `select 'home.png'`,
  '/[locale]/[...rest]': `select 'no-such-page'`,
  '/[locale]/invitation/[token]': `select 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'`,
  '/calendar/[feed]': `select '${'A'.repeat(43)}.ics'`,
  '/api/auth/[...nextauth]': `select unnest(array['session', 'providers', 'csrf', 'signin', 'signout', 'error'])`,
  // A stream never ends, so the crawl asks for one that is none; room.spec.ts reads a real one.
  '/api/live/meetings/[id]': `select '${madeUp}'`,
  // The same with the stream of a text; live-writing.spec.ts reads real ones.
  '/api/live/minutes/[id]': `select '${madeUp}'`,
  '/api/live/minutes/[id]/text': 'select id from minutes',
  '/api/live/minutes/[id]/match': 'select id from minutes',
  '/api/live/minutes/[id]/presence': 'select id from minutes',
  '/[locale]/workspace/decisions/[ref]': `select replace(ref, '/', '-') from decisions`,
  '/[locale]/workspace/decisions/procedures/[procedure]': 'select id from written_procedures',
  '/[locale]/workspace/meetings/[number]': meetings,
  '/[locale]/workspace/meetings/[number]/meeting.ics': meetings,
  '/[locale]/workspace/meetings/[number]/delegations': meetings,
  '/[locale]/workspace/meetings/[number]/delegations/export': meetings,
  '/[locale]/workspace/meetings/[number]/date': meetings,
  '/[locale]/workspace/meetings/[number]/agenda': meetings,
  '/[locale]/workspace/meetings/[number]/agenda/versions': meetings,
  '/[locale]/workspace/meetings/[number]/minutes': meetings,
  '/[locale]/workspace/meetings/[number]/minutes/edit': meetings,
  '/[locale]/workspace/meetings/[number]/minutes/edit/forms': meetings,
  '/[locale]/workspace/meetings/[number]/minutes/edit/import': meetings,
  '/[locale]/workspace/meetings/[number]/minutes/history': meetings,
  '/[locale]/workspace/meetings/[number]/minutes/record.json': meetings,
  '/[locale]/workspace/meetings/[number]/minutes/sign': meetings,
  '/[locale]/workspace/meetings/[number]/minutes/corrigenda': meetings,
  '/[locale]/workspace/meetings/[number]/minutes/corrigenda/[corrigendum]': `select lower(m.body) || '-' || m.number, c.id
    from corrigenda c join minutes n on n.id = c.minutes_id join meetings m on m.id = n.meeting_id`,
  '/[locale]/workspace/meetings/[number]/minutes/minutes.pdf': meetings,
  '/[locale]/workspace/meetings/[number]/minutes/minutes.docx': meetings,
  '/[locale]/workspace/meetings/[number]/minutes/minutes.xml': meetings,
  '/[locale]/workspace/meetings/[number]/minutes/release': meetings,
  '/[locale]/workspace/meetings/[number]/room': meetings,
  '/[locale]/workspace/meetings/[number]/papers': meetings,
  '/[locale]/workspace/meetings/[number]/papers/[paper]': papers,
  '/[locale]/workspace/meetings/[number]/papers/[paper]/[version]/file': `select *, 1 from (${papers}) p`,
  '/[locale]/workspace/meetings/[number]/papers/[paper]/[version]/pages/[page]': `select *, 1, 1 from (${papers}) p`,
  '/api/uploads/[upload]': `select '${'0'.repeat(32)}'`,
  '/[locale]/workspace/opportunities/[slug]': opportunities,
  '/[locale]/workspace/opportunities/[slug]/edit': opportunities,
  '/[locale]/workspace/[...rest]': `select 'no/such/page'`,
}

/** Every route of the registry with every value that the database has for it, both sides' and drafts included. */
export async function allAddresses(database: pg.Client, locale: string): Promise<Address[]> {
  const addresses: Address[] = []
  for (const route of routes) {
    const path = route.path.replace('[locale]', locale)
    if (!path.includes('[')) {
      addresses.push({ path, route })
      continue
    }
    const query = values[route.path]
    if (!query) throw new Error(`addresses.ts has no concrete address for ${route.path}`)
    const { rows } = await database.query<string[]>({ text: query, rowMode: 'array' })
    // A column for each parameter, in their order.
    for (const row of rows)
      addresses.push({
        path: row.reduce((filled, value) => filled.replace(/\[[^\]]+\]/, value), path),
        route,
      })
  }
  return addresses
}

/** Things of one side, each with an address of the same form behind which there is nothing. */
export async function foreignPairs(database: pg.Client, side: string) {
  const { rows } = await database.query(
    `select slug from opportunities where audience = $1 and slug not in (select slug from published_opportunities)`,
    [side],
  )
  const listings = rows.flatMap(({ slug }) =>
    ['opportunities/X', 'opportunities/X/edit'].map((place) => ({
      foreign: `/en/workspace/${place.replace('X', slug)}`,
      random: `/en/workspace/${place.replace('X', `none-${madeUp.slice(0, 8)}`)}`,
    })),
  )
  const own = await database.query<{ meeting: string; id: string }>(
    `select number as meeting, id from (${papers}) p (number, id) where id in (select id from papers where audience = $1)`,
    [side],
  )
  const papersOfSide = own.rows.flatMap(({ meeting, id }) =>
    ['', '/1/file', '/1/pages/1'].map((rest) => ({
      foreign: `/en/workspace/meetings/${meeting}/papers/${id}${rest}`,
      random: `/en/workspace/meetings/${meeting}/papers/${madeUp}${rest}`,
    })),
  )
  return [...listings, ...papersOfSide]
}
