import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { type Bilingual, bilingual } from './columns'
import { hand, handColumns } from './hands'
import { agendaItems, meetings } from './meetings'
import { motions } from './motions'
import { transitionColumns } from './transitions'

/** A side's answer to the newest wording of an agenda item, which it names: nobody agrees to words that came meanwhile. */
export const agendaItemTransitions = pgTable(
  'agenda_item_transitions',
  {
    ...transitionColumns(),
    itemId: uuid('item_id').notNull(),
    wordingNumber: smallint('wording_number').notNull(),
  },
  (table) => [
    index().on(table.itemId),
    foreignKey({
      columns: [table.itemId, table.audience],
      foreignColumns: [agendaItems.id, agendaItems.audience],
    }),
    unique().on(table.audience, table.formKey),
  ],
)

/** A wording of an agenda item, with the time it asks for. The newest stands; all are kept, so both sides see what changed. */
export const agendaWordings = pgTable(
  'agenda_wordings',
  {
    ...handColumns(),
    itemId: uuid('item_id').notNull(),
    number: smallint('number').notNull(),
    title: bilingual('title').notNull(),
    durationMinutes: smallint('duration_minutes').notNull(),
    reason: text('reason'),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.itemId, table.audience],
      foreignColumns: [agendaItems.id, agendaItems.audience],
    }),
    unique().on(table.itemId, table.number),
    unique().on(table.audience, table.formKey),
  ],
)

/** An order of the items of an agenda. The newest number stands; two people who order at once cannot take the same number. */
export const agendaOrders = pgTable(
  'agenda_orders',
  {
    ...handColumns(),
    meetingId: uuid('meeting_id').notNull(),
    number: integer('number').notNull(),
    itemIds: jsonb('item_ids').$type<string[]>().notNull(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.meetingId, table.audience],
      foreignColumns: [meetings.id, meetings.audience],
    }),
    unique().on(table.meetingId, table.number),
    unique().on(table.audience, table.formKey),
  ],
)

export type VersionItem = {
  id: string
  title: Bilingual
  durationMinutes: number
  proposedBy: string
  state: string
}

/** The agenda as it stood: circulated by the host's side as provisional, or adopted by both (the motion holds both keys). */
export const agendaVersions = pgTable(
  'agenda_versions',
  {
    ...handColumns(),
    meetingId: uuid('meeting_id').notNull(),
    number: smallint('number').notNull(),
    kind: text('kind').notNull(),
    motionId: uuid('motion_id'),
    /** What `app.agenda_of(meeting)` said at that moment; the trigger refuses anything else. */
    items: jsonb('items').$type<VersionItem[]>().notNull(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.meetingId, table.audience],
      foreignColumns: [meetings.id, meetings.audience],
    }),
    foreignKey({ columns: [table.motionId, table.audience], foreignColumns: [motions.id, motions.audience] }),
    unique().on(table.meetingId, table.number),
    unique().on(table.audience, table.formKey),
    check('agenda_versions_kind', sql`${table.kind} in ('adopted', 'provisional')`),
    check('agenda_versions_two_keys', sql`(${table.kind} = 'adopted') = (${table.motionId} is not null)`),
  ],
)
