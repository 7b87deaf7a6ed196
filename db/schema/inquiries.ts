import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { audience, createdAt, id, instant } from './columns'
import { sectors } from './sectors'
import { audiences } from './sides'
import { transitionColumns } from './transitions'

/** An investor's expression of interest: a tracked case of the side that owns the opportunity. */
export const inquiries = pgTable(
  'inquiries',
  {
    id: id(),
    audience: audience().references(() => audiences.code),
    state: text('state').notNull().default('received'),
    sector: text('sector')
      .notNull()
      .references(() => sectors.slug),
    opportunitySlug: text('opportunity_slug'),
    organisation: text('organisation').notNull(),
    country: text('country').notNull(),
    message: text('message').notNull(),
    firstAnsweredAt: instant('first_answered_at'),
    isDemonstration: boolean('is_demonstration').notNull().default(false),
    receivedAt: createdAt('received_at'),
  },
  (table) => [
    unique().on(table.id, table.audience),
    check('inquiries_audience', sql`${table.audience} not in ('public', 'joint')`),
    check(
      'inquiries_state',
      sql`${table.state} in ('received', 'acknowledged', 'in_review', 'answered', 'meeting_offered', 'declined', 'withdrawn')`,
    ),
  ],
)

/** A step in the life of an inquiry. */
export const inquiryTransitions = pgTable(
  'inquiry_transitions',
  { ...transitionColumns(), inquiryId: uuid('inquiry_id').notNull() },
  (table) => [
    foreignKey({
      columns: [table.inquiryId, table.audience],
      foreignColumns: [inquiries.id, inquiries.audience],
    }),
    unique().on(table.audience, table.formKey),
  ],
)
