import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { hand, handColumns } from './hands'
import { agendaItems, meetings } from './meetings'

/** An arrival or a departure, noted by the member's own side; the newest of a member tells whether they are in the room. */
export const attendance = pgTable(
  'attendance',
  {
    ...handColumns(),
    meetingId: uuid('meeting_id').notNull(),
    memberKey: uuid('member_key').notNull(),
    kind: text('kind').notNull(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.meetingId, table.audience],
      foreignColumns: [meetings.id, meetings.audience],
    }),
    unique().on(table.audience, table.formKey),
    index().on(table.meetingId, table.at),
    check('attendance_kind', sql`${table.kind} in ('arrived', 'left')`),
  ],
)

/** The room turns to an item; no item is a break. The newest row says what is on the table. */
export const roomTurns = pgTable(
  'room_turns',
  {
    ...handColumns(),
    meetingId: uuid('meeting_id').notNull(),
    itemId: uuid('item_id'),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.meetingId, table.audience],
      foreignColumns: [meetings.id, meetings.audience],
    }),
    foreignKey({
      columns: [table.itemId, table.audience],
      foreignColumns: [agendaItems.id, agendaItems.audience],
    }),
    unique().on(table.audience, table.formKey),
    index().on(table.meetingId, table.at),
  ],
)

/** A text noted in the room for the minutes of an item. Both sides read it at once. */
export const roomNotes = pgTable(
  'room_notes',
  {
    ...handColumns(),
    itemId: uuid('item_id').notNull(),
    language: text('language').notNull(),
    body: text('body').notNull(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.itemId, table.audience],
      foreignColumns: [agendaItems.id, agendaItems.audience],
    }),
    unique().on(table.audience, table.formKey),
    check('room_notes_language', sql`${table.language} in ('en', 'ru', 'ur')`),
    check('room_notes_body', sql`char_length(${table.body}) between 1 and 8000`),
  ],
)
