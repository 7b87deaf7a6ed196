import type pg from 'pg'
import type { Calendar } from '../calendar'
import { type DemoOpportunity, demoOpportunities } from '../demo/opportunities'
import { insert } from '../insert'
import { idOf, type People } from './people'

/** The way of each state, as pairs of from and to; the author takes every step but the publishing one. */
const WAYS = {
  draft: [],
  in_review: [['draft', 'in_review']],
  published: [
    ['draft', 'in_review'],
    ['in_review', 'published'],
  ],
  withdrawn: [
    ['draft', 'in_review'],
    ['in_review', 'published'],
    ['published', 'withdrawn'],
  ],
}

export async function seedOpportunities(client: pg.Client, people: People, calendar: Calendar) {
  for (const listing of demoOpportunities) await seedOpportunity(client, listing, people, calendar)
}

async function seedOpportunity(
  client: pg.Client,
  listing: DemoOpportunity,
  people: People,
  calendar: Calendar,
) {
  const { slug, side, state, verifiedDaysAgo, place, amountMinUsd, amountMaxUsd, ...words } = listing
  const author = idOf(people, `${side}.secretary`)
  const publisher = idOf(people, `${side}.secretary2`)
  const writtenAt = calendar.at(-verifiedDaysAgo - 6)
  const text = {
    ...words,
    place_key: place.key,
    place_name: place.name,
    amount_min_usd: amountMinUsd,
    amount_max_usd: amountMaxUsd,
  }
  const { id } = await insert(client, 'opportunities', {
    audience: side,
    slug,
    is_demonstration: true,
    created_at: writtenAt,
  })
  const own = { audience: side, opportunity_id: id }
  await insert(client, 'opportunity_revisions', {
    ...own,
    ...text,
    number: 1,
    author_id: author,
    created_at: writtenAt,
  })
  for (const [index, [from, to]] of WAYS[state].entries()) {
    await insert(client, 'opportunity_transitions', {
      ...own,
      revision: 1,
      from_state: from,
      to_state: to,
      reason: to === 'withdrawn' ? 'The offer has been taken up.' : null,
      by_person: to === 'published' ? publisher : author,
      by_side: side,
      at: calendar.at(-verifiedDaysAgo - 4 + index * 2),
    })
  }
  if (state !== 'published') return
  await insert(client, 'published_opportunities', {
    ...text,
    opportunity_id: id,
    slug,
    side,
    revision: 1,
    author_id: author,
    publisher_id: publisher,
    published_at: calendar.at(-verifiedDaysAgo - 2),
    verified_on: calendar.on(-verifiedDaysAgo),
    is_demonstration: true,
  })
}
