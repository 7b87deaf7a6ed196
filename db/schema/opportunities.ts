import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { audience, createdAt, formKey, id, instant, localized, tsvector } from './columns'
import { people } from './people'
import { sectors } from './sectors'
import { audiences, sides } from './sides'
import { transitionColumns } from './transitions'

export type Stage = 'idea' | 'pre-feasibility' | 'feasibility' | 'ready' | 'operating'
export type Instrument = 'equity' | 'joint-venture' | 'ppp' | 'offtake' | 'service-contract'
export type OpportunityState = 'draft' | 'in_review' | 'published' | 'withdrawn'

/** What an investor reads of an opportunity; the same in a draft and in the published listing. */
const listingColumns = () => ({
  sector: text('sector')
    .notNull()
    .references(() => sectors.slug),
  stage: text('stage').$type<Stage>().notNull(),
  instrument: text('instrument').$type<Instrument>().notNull(),
  placeKey: text('place_key').notNull(),
  placeName: localized('place_name').notNull(),
  /** US dollars; null where not stated. */
  amountMinUsd: numeric('amount_min_usd', { mode: 'number' }),
  amountMaxUsd: numeric('amount_max_usd', { mode: 'number' }),
  title: localized('title').notNull(),
  summary: localized('summary').notNull(),
  body: localized('body').notNull(),
})

/** One side's investment listing through its life: draft, in_review, published, withdrawn. */
export const opportunities = pgTable(
  'opportunities',
  {
    id: id(),
    audience: audience().references(() => audiences.code),
    slug: text('slug').notNull(),
    state: text('state').$type<OpportunityState>().notNull().default('draft'),
    isDemonstration: boolean('is_demonstration').notNull().default(false),
    createdAt: createdAt(),
  },
  (table) => [
    unique().on(table.id, table.audience),
    unique().on(table.audience, table.slug),
    check('opportunities_slug', sql`${table.slug} ~ '^[a-z0-9-]+$'`),
    check('opportunities_audience', sql`${table.audience} not in ('public', 'joint')`),
    check('opportunities_state', sql`${table.state} in ('draft', 'in_review', 'published', 'withdrawn')`),
  ],
)

/** A saved text of an opportunity. The newest number is the working text; a number is taken once. */
export const opportunityRevisions = pgTable(
  'opportunity_revisions',
  {
    id: id(),
    audience: audience().references(() => audiences.code),
    opportunityId: uuid('opportunity_id').notNull(),
    number: integer('number').notNull(),
    ...listingColumns(),
    authorId: uuid('author_id')
      .notNull()
      .references(() => people.id),
    formKey: formKey(),
    createdAt: createdAt(),
  },
  (table) => [
    foreignKey({
      columns: [table.opportunityId, table.audience],
      foreignColumns: [opportunities.id, opportunities.audience],
    }),
    unique().on(table.opportunityId, table.audience, table.number),
    unique().on(table.opportunityId, table.number, table.authorId),
    unique().on(table.audience, table.formKey),
  ],
)

/** A step in the life of an opportunity, and the revision it was taken on. */
export const opportunityTransitions = pgTable(
  'opportunity_transitions',
  {
    ...transitionColumns(),
    opportunityId: uuid('opportunity_id').notNull(),
    revision: integer('revision').notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.opportunityId, table.audience],
      foreignColumns: [opportunities.id, opportunities.audience],
    }),
    unique().on(table.audience, table.formKey),
  ],
)

/** The public copy of one revision, written by the publisher, who is never its author (four eyes). */
export const publishedOpportunities = pgTable(
  'published_opportunities',
  {
    opportunityId: uuid('opportunity_id').primaryKey(),
    slug: text('slug').notNull().unique(),
    side: text('side')
      .notNull()
      .references(() => sides.code),
    revision: integer('revision').notNull(),
    ...listingColumns(),
    authorId: uuid('author_id')
      .notNull()
      .references(() => people.id),
    publisherId: uuid('publisher_id')
      .notNull()
      .references(() => people.id),
    publishedAt: instant('published_at').notNull().default(sql`app.now()`),
    /** The day a member of the side last checked the listing against the facts. */
    verifiedOn: date('verified_on', { mode: 'string' }).notNull(),
    isDemonstration: boolean('is_demonstration').notNull().default(false),
    searchEn: tsvector('search_en').generatedAlwaysAs(
      sql`app.search_vector('english', title ->> 'en', summary ->> 'en', body ->> 'en')`,
    ),
    searchRu: tsvector('search_ru').generatedAlwaysAs(
      sql`app.search_vector('russian', title ->> 'ru', summary ->> 'ru', body ->> 'ru')`,
    ),
    searchUr: tsvector('search_ur').generatedAlwaysAs(
      sql`app.search_vector('simple', title ->> 'ur', summary ->> 'ur', body ->> 'ur')`,
    ),
  },
  (table) => [
    // The author is the one who really wrote this revision, whatever the code says.
    foreignKey({
      name: 'published_opportunities_revision',
      columns: [table.opportunityId, table.revision, table.authorId],
      foreignColumns: [
        opportunityRevisions.opportunityId,
        opportunityRevisions.number,
        opportunityRevisions.authorId,
      ],
    }),
    foreignKey({
      name: 'published_opportunities_side',
      columns: [table.opportunityId, table.side],
      foreignColumns: [opportunities.id, opportunities.audience],
    }),
    check('published_opportunities_four_eyes', sql`${table.authorId} <> ${table.publisherId}`),
    index().on(table.sector, table.publishedAt),
    index().on(table.publishedAt, table.opportunityId),
    index().on(table.placeKey, table.publishedAt),
    // Where only one end of the range is stated, it is both.
    index('published_opportunities_smallest').on(
      sql`coalesce(${table.amountMinUsd}, ${table.amountMaxUsd})`,
      table.opportunityId,
    ),
    index('published_opportunities_largest').on(
      sql`coalesce(${table.amountMaxUsd}, ${table.amountMinUsd}) desc nulls last`,
      table.opportunityId,
    ),
    index().using('gin', table.searchEn),
    index().using('gin', table.searchRu),
    index().using('gin', table.searchUr),
  ],
)
