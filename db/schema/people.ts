import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { audience, bytea, createdAt, id, instant, localized } from './columns'
import { audiences, sides } from './sides'

/** A member of a side. `role` is null for a member who has no account. */
export const people = pgTable(
  'people',
  {
    id: id(),
    audience: audience()
      .default('joint')
      .references(() => audiences.code),
    side: text('side')
      .notNull()
      .references(() => sides.code),
    role: text('role'),
    name: localized('name').notNull(),
    post: localized('post').notNull(),
    office: localized('office').notNull(),
    suspendedAt: instant('suspended_at'),
    isDemonstration: boolean('is_demonstration').notNull().default(false),
    createdAt: createdAt(),
  },
  (table) => [
    unique().on(table.id, table.audience),
    unique().on(table.id, table.side),
    check('people_role', sql`${table.role} in ('co_chair', 'secretary', 'delegate', 'administrator')`),
    check('people_audience', sql`${table.audience} = 'joint'`),
  ],
)

/** How a person signs in. No role of the running portal can read this table, only the sign-in functions. */
export const credentials = pgTable('credentials', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => people.id),
  email: text('email').notNull().unique(),
  passwordHash: text('password_hash').notNull(),
  changedAt: instant('changed_at').notNull().default(sql`now()`),
})

/** A signed-in browser. Holds the SHA-256 of the cookie's secret, never the secret. */
export const sessions = pgTable('sessions', {
  id: id(),
  tokenHash: bytea('token_hash').notNull().unique(),
  personId: uuid('person_id')
    .notNull()
    .references(() => people.id),
  device: text('device').notNull(),
  createdAt: instant('created_at').notNull().default(sql`now()`),
  lastSeenAt: instant('last_seen_at').notNull().default(sql`now()`),
  /** When the person was last here before this session began; "what changed since". */
  previousVisitAt: instant('previous_visit_at'),
  expiresAt: instant('expires_at').notNull(),
  revokedAt: instant('revoked_at'),
  /** When the second factor was given; until then the session opens nothing but the page that asks for it. */
  passedAt: instant('passed_at').default(sql`now()`),
  /** When the person last proved who they are: what binds a side asks that it was within five minutes (S19). */
  provedAt: instant('proved_at'),
})

/** A single-use link by which a new person takes up an account. Holds only the hash of the link's secret. */
export const invitations = pgTable(
  'invitations',
  {
    id: id(),
    audience: audience().references(() => audiences.code),
    side: text('side')
      .notNull()
      .references(() => sides.code),
    role: text('role').notNull(),
    email: text('email').notNull(),
    tokenHash: bytea('token_hash').notNull().unique(),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    acceptedBy: uuid('accepted_by'),
    createdAt: createdAt(),
  },
  (table) => [
    check('invitations_audience', sql`${table.audience} = ${table.side}`),
    check('invitations_role', sql`${table.role} in ('co_chair', 'secretary', 'delegate', 'administrator')`),
    foreignKey({ columns: [table.acceptedBy, table.side], foreignColumns: [people.id, people.side] }),
  ],
)
