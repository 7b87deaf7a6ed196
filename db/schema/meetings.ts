import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { audience, bilingual, createdAt, id, instant, type Localized, localized } from './columns'
import { audiences, sides } from './sides'
import { transitionColumns } from './transitions'

/** A meeting of the group. The number is null until both sides confirmed it; `historical` has no deadlines. */
export const meetings = pgTable(
  'meetings',
  {
    id: id(),
    audience: audience()
      .default('joint')
      .references(() => audiences.code),
    body: text('body').notNull().default('JWG'),
    number: integer('number'),
    kind: text('kind').notNull().default('regular'),
    state: text('state').notNull().default('proposed'),
    hostSide: text('host_side')
      .notNull()
      .references(() => sides.code),
    title: localized('title').notNull(),
    place: localized('place').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    isDemonstration: boolean('is_demonstration').notNull().default(false),
    createdAt: createdAt(),
  },
  (table) => [
    unique().on(table.id, table.audience),
    unique().on(table.body, table.number),
    check('meetings_audience', sql`${table.audience} = 'joint'`),
    check(
      'meetings_state',
      sql`${table.state} in ('proposed', 'countered', 'confirmed', 'postponed', 'held', 'closed', 'cancelled', 'historical')`,
    ),
    check('meetings_times', sql`${table.endsAt} > ${table.startsAt}`),
    check(
      'meetings_numbered',
      sql`${table.number} is not null or ${table.state} in ('proposed', 'countered', 'cancelled')`,
    ),
  ],
)

/** A step in the life of a meeting. */
export const meetingTransitions = pgTable(
  'meeting_transitions',
  { ...transitionColumns(), meetingId: uuid('meeting_id').notNull() },
  (table) => [
    foreignKey({
      columns: [table.meetingId, table.audience],
      foreignColumns: [meetings.id, meetings.audience],
    }),
    unique().on(table.audience, table.formKey),
  ],
)

/** One point of a meeting's agenda, proposed by a side and answered by the other. */
export const agendaItems = pgTable(
  'agenda_items',
  {
    id: id(),
    audience: audience()
      .default('joint')
      .references(() => audiences.code),
    meetingId: uuid('meeting_id').notNull(),
    position: smallint('position').notNull(),
    title: bilingual('title').notNull(),
    proposedBy: text('proposed_by')
      .notNull()
      .references(() => sides.code),
    state: text('state').notNull().default('proposed'),
    durationMinutes: smallint('duration_minutes').notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.meetingId, table.audience],
      foreignColumns: [meetings.id, meetings.audience],
    }),
    unique().on(table.meetingId, table.position),
    check(
      'agenda_items_state',
      sql`${table.state} in ('proposed', 'agreed', 'countered', 'deferred', 'declined')`,
    ),
  ],
)

/** `sourceName` as in the column of that name: see `sourceName` in columns.ts. */
export type SummaryParagraph = { heading: Localized | null; text: Localized; sourceName: Localized | null }

/** What both sides released about a meeting to the public, or the sourced summary of a historical one. */
export const meetingSummaries = pgTable(
  'meeting_summaries',
  {
    meetingNumber: integer('meeting_number').notNull(),
    body: text('body').notNull().default('JWG'),
    startsAt: instant('starts_at').notNull(),
    /** False where only the day is on record. */
    timeIsKnown: boolean('time_is_known').notNull(),
    kind: text('kind').notNull(),
    title: localized('title').notNull(),
    place: localized('place').notNull(),
    lead: localized('lead').notNull(),
    paragraphs: jsonb('paragraphs').$type<SummaryParagraph[]>().notNull(),
    participants: jsonb('participants')
      .$type<{ side: string; name: Localized; post: Localized }[]>()
      .notNull(),
    isDemonstration: boolean('is_demonstration').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.body, table.meetingNumber] })],
)
