import { bigint, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { audience, bytea, instant } from './columns'
import { audiences } from './sides'

/** What was done, by whom, when: append-only, one hash chain per audience, written by `app.record` alone. */
export const auditLog = pgTable(
  'audit_log',
  {
    audience: audience().references(() => audiences.code),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    at: instant('at').notNull(),
    actorId: uuid('actor_id'),
    actorSide: text('actor_side'),
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    details: jsonb('details').$type<Record<string, string | number | null>>().notNull(),
    previousHash: bytea('previous_hash').notNull(),
    hash: bytea('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.audience, table.seq] })],
)

/** The newest link of each chain; its row lock puts concurrent entries in order. */
export const auditHeads = pgTable('audit_heads', {
  audience: audience()
    .primaryKey()
    .references(() => audiences.code),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  hash: bytea('hash').notNull(),
})
