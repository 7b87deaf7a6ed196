import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { audience, bytea, createdAt, id, instant } from './columns'
import { people } from './people'
import { audiences } from './sides'

/**
 * A mail to one person, queued in the transaction that causes it. Holds what it is about, never its words: they are
 * written when it goes out, in the person's language, from what the person may know then.
 */
export const mails = pgTable(
  'mails',
  {
    id: id(),
    audience: audience().references(() => audiences.code),
    personId: uuid('person_id').notNull(),
    kind: text('kind').notNull(),
    about: jsonb('about').$type<Record<string, string>>().notNull(),
    state: text('state').notNull().default('queued'),
    /** At once, or the hour of the daily digest. */
    dueAt: instant('due_at').notNull().default(sql`app.now()`),
    tries: smallint('tries').notNull().default(0),
    sentAt: instant('sent_at'),
    at: createdAt('at'),
  },
  (table) => [
    foreignKey({ columns: [table.personId, table.audience], foreignColumns: [people.id, people.side] }),
    index().on(table.state, table.dueAt),
    check('mails_state', sql`${table.state} in ('queued', 'sent', 'kept', 'failed')`),
  ],
)

/** How often a person wants mails of a kind. No row is the default: at once. */
export const mailPreferences = pgTable(
  'mail_preferences',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    kind: text('kind').notNull(),
    frequency: text('frequency').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.kind] }),
    check('mail_preferences_frequency', sql`${table.frequency} in ('at_once', 'daily', 'never')`),
  ],
)

/** The one live calendar address of a person. Holds the SHA-256 of the address's secret, never the secret. */
export const calendarFeeds = pgTable('calendar_feeds', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => people.id),
  tokenHash: bytea('token_hash').notNull().unique(),
  locale: text('locale').notNull(),
  madeAt: createdAt('made_at'),
  lastReadAt: instant('last_read_at'),
})
