import { boolean, foreignKey, jsonb, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { localized } from './columns'
import { hand, handColumns } from './hands'
import { meetings } from './meetings'
import { sides } from './sides'

/** Moments in ISO 8601, in UTC. */
export type Slot = { startsAt: string; endsAt: string }

/**
 * One round of the search for a date: where, who hosts, and one to four slots, of which the other side takes one.
 * The newest round stands; the side that wrote it cannot confirm it (the trigger of the steps of a meeting).
 */
export const meetingProposals = pgTable(
  'meeting_proposals',
  {
    ...handColumns(),
    meetingId: uuid('meeting_id').notNull(),
    number: smallint('number').notNull(),
    hostSide: text('host_side')
      .notNull()
      .references(() => sides.code),
    place: localized('place').notNull(),
    videoLink: text('video_link'),
    slots: jsonb('slots').$type<Slot[]>().notNull(),
    /** Asks to meet sooner than the notice that the rules want; confirming it is the other side's consent. */
    shortNotice: boolean('short_notice').notNull().default(false),
    reason: text('reason'),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.meetingId, table.audience],
      foreignColumns: [meetings.id, meetings.audience],
    }),
    unique().on(table.meetingId, table.number),
    unique().on(table.id, table.meetingId, table.audience),
    unique().on(table.audience, table.formKey),
  ],
)
