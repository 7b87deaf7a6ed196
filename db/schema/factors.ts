import { sql } from 'drizzle-orm'
import { bigint, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytea, id, instant } from './columns'
import { people } from './people'

/** The secret that a person's authenticator app shares with the portal, under the portal's own key (lib/seal.ts). */
export const totpFactors = pgTable('totp_factors', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => people.id),
  sealedSecret: bytea('sealed_secret').notNull(),
  /** The newest interval of 30 seconds whose code was taken: no code is taken twice (RFC 6238, 5.2). */
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
  addedAt: instant('added_at').notNull().default(sql`now()`),
})

/** A passkey (WebAuthn credential): the public half, which anybody may check a signature with. */
export const passkeys = pgTable(
  'passkeys',
  {
    id: id(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    credentialId: bytea('credential_id').notNull().unique(),
    publicKey: bytea('public_key').notNull(),
    counter: bigint('counter', { mode: 'number' }).notNull().default(0),
    name: text('name').notNull(),
    addedAt: instant('added_at').notNull().default(sql`now()`),
  },
  (table) => [index().on(table.personId)],
)

/** A way in where authenticator and passkey are lost; each works once. Holds only the SHA-256 of the code. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    id: id(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    codeHash: bytea('code_hash').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [index().on(table.personId)],
)

/** What a browser was asked to sign with a passkey; taken once, within five minutes. */
export const challenges = pgTable('challenges', {
  hash: bytea('hash').primaryKey(),
  personId: uuid('person_id')
    .notNull()
    .references(() => people.id),
  expiresAt: instant('expires_at').notNull(),
})
