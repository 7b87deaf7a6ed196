import { sql } from 'drizzle-orm'
import { check, foreignKey, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { hand, handColumns } from './hands'
import { meetings } from './meetings'

/**
 * The first of two keys: one side asks for a joint act on a meeting. `subject` is the rule that is to be waived, or
 * the number of the version of the agenda that is to be adopted.
 */
export const motions = pgTable(
  'motions',
  {
    ...handColumns(),
    meetingId: uuid('meeting_id').notNull(),
    kind: text('kind').notNull(),
    subject: text('subject'),
    reason: text('reason').notNull(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.meetingId, table.audience],
      foreignColumns: [meetings.id, meetings.audience],
    }),
    unique().on(table.id, table.audience),
    unique().on(table.id, table.bySide, table.audience),
    unique().on(table.audience, table.formKey),
    check('motions_kind', sql`${table.kind} in ('waive', 'postpone', 'cancel', 'adopt_agenda', 'hold')`),
  ],
)

/** The second key: only the other side agrees or refuses, only the side that asked takes it back. One answer, once. */
export const motionAnswers = pgTable(
  'motion_answers',
  {
    ...handColumns(),
    motionId: uuid('motion_id').notNull().unique(),
    motionSide: text('motion_side').notNull(),
    answer: text('answer').notNull(),
    reason: text('reason'),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.motionId, table.motionSide, table.audience],
      foreignColumns: [motions.id, motions.bySide, motions.audience],
    }),
    unique().on(table.audience, table.formKey),
    check('motion_answers_answer', sql`${table.answer} in ('withdrawn', 'agreed', 'refused')`),
    check(
      'motion_answers_two_keys',
      sql`(${table.answer} = 'withdrawn') = (${table.bySide} = ${table.motionSide})`,
    ),
  ],
)
