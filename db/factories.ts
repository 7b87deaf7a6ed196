import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'

/** Rows for tests, put in as the superuser, whom no policy binds. Every value that a test is silent about is plain. */
type Client = Pick<pg.Client, 'query'>

type Texts = { en: string | null; ru: string | null; ur: string | null }

export const inAllLanguages = (text: string): Texts => ({ en: text, ru: `${text} (ru)`, ur: `${text} (ur)` })

type PersonTraits = { side?: string; role?: string | null; name?: Texts; suspendedAt?: Date | null }

export async function aPerson(client: Client, traits: PersonTraits = {}) {
  const { side = 'pk', role = 'secretary', name = inAllLanguages(`Person ${randomUUID()}`) } = traits
  const { rows } = await client.query(
    `insert into people (side, role, name, post, office, suspended_at) values ($1, $2, $3, $4, $4, $5) returning id`,
    [side, role, name, inAllLanguages('Post'), traits.suspendedAt ?? null],
  )
  const id: string = rows[0].id
  return { id, side, role, name }
}

/** Signs a person in; the answer is the raw session id, which a cookie would carry. */
export async function aSession(client: Client, personId: string) {
  const session = randomBytes(32).toString('base64url')
  await client.query(
    `insert into sessions (token_hash, person_id, device, expires_at) values ($1, $2, 'Test', now() + interval '1 hour')`,
    [createHash('sha256').update(session).digest(), personId],
  )
  return session
}

export type ListingTraits = {
  sector?: string
  stage?: string
  instrument?: string
  placeKey?: string
  placeName?: Texts
  amountMinUsd?: number | null
  amountMaxUsd?: number | null
  title?: Texts
  summary?: Texts
  body?: Texts
}

type OpportunityTraits = ListingTraits & {
  slug?: string
  state?: string
  authorId: string
  side?: string
  /** With a publisher the text is public as well. */
  publisherId?: string
  publishedAt?: Date
  verifiedDaysAgo?: number
}

/** An opportunity with one revision, and its public copy where a publisher is named. */
export async function anOpportunity(client: Client, traits: OpportunityTraits) {
  const { side = 'pk', slug = `opportunity-${randomUUID()}`, publisherId } = traits
  const state = traits.state ?? (publisherId ? 'published' : 'draft')
  const { rows } = await client.query(
    'insert into opportunities (audience, slug, state) values ($1, $2, $3) returning id',
    [side, slug, state],
  )
  const id: string = rows[0].id
  await aRevision(client, { ...traits, side, opportunityId: id, number: 1 })
  if (publisherId) await publish(client, id, { ...traits, publisherId })
  return { id, slug, side, state }
}

type RevisionTraits = ListingTraits & {
  side: string
  opportunityId: string
  number: number
  authorId: string
}

export async function aRevision(client: Client, traits: RevisionTraits) {
  const text = inAllLanguages('Rolling mill')
  await client.query(
    `insert into opportunity_revisions (audience, opportunity_id, number, author_id, sector, stage, instrument, place_key,
       place_name, amount_min_usd, amount_max_usd, title, summary, body)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      traits.side,
      traits.opportunityId,
      traits.number,
      traits.authorId,
      traits.sector ?? 'energy',
      traits.stage ?? 'feasibility',
      traits.instrument ?? 'equity',
      traits.placeKey ?? 'karachi',
      traits.placeName ?? inAllLanguages('Karachi'),
      traits.amountMinUsd ?? null,
      traits.amountMaxUsd ?? null,
      traits.title ?? text,
      traits.summary ?? text,
      traits.body ?? text,
    ],
  )
}

type PublicTraits = { publisherId: string; publishedAt?: Date; verifiedDaysAgo?: number }

async function publish(client: Client, id: string, traits: PublicTraits) {
  await client.query(
    `insert into published_opportunities (opportunity_id, slug, side, revision, sector, stage, instrument, place_key,
       place_name, amount_min_usd, amount_max_usd, title, summary, body, author_id, publisher_id, published_at, verified_on)
     select o.id, o.slug, o.audience, r.number, r.sector, r.stage, r.instrument, r.place_key, r.place_name,
       r.amount_min_usd, r.amount_max_usd, r.title, r.summary, r.body, r.author_id, $2,
       coalesce($3, app.now()), app.now()::date - $4::int
     from opportunities o join opportunity_revisions r on r.opportunity_id = o.id where o.id = $1`,
    [id, traits.publisherId, traits.publishedAt ?? null, traits.verifiedDaysAgo ?? 0],
  )
}
