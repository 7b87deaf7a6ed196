import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytea } from './columns'
import { corrigenda } from './corrigenda'
import { hand, handColumns } from './hands'
import { minutes } from './minutes'
import { people } from './people'
import { writtenProcedures } from './written-procedures'

/** The canonical form (RFC 8785) of what is signed: minutes at one revision, a corrigendum or a written procedure. */
export const signingTexts = pgTable(
  'signing_texts',
  {
    ...handColumns(),
    minutesId: uuid('minutes_id'),
    corrigendumId: uuid('corrigendum_id').unique(),
    procedureId: uuid('procedure_id').unique(),
    /** Of minutes only. */
    revision: integer('revision'),
    canonical: text('canonical').notNull(),
    hash: bytea('hash').notNull().unique(),
    /** Head of the joint log when the second side signed. */
    logHead: bytea('log_head'),
    /** SHA-256 of each PDF that the portal made of it, so that a file can be known again. */
    pdfHashes: bytea('pdf_hashes').array().notNull().default(sql`'{}'`),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.minutesId, table.audience],
      foreignColumns: [minutes.id, minutes.audience],
    }),
    foreignKey({
      columns: [table.corrigendumId, table.audience],
      foreignColumns: [corrigenda.id, corrigenda.audience],
    }),
    foreignKey({
      columns: [table.procedureId, table.audience],
      foreignColumns: [writtenProcedures.id, writtenProcedures.audience],
    }),
    unique().on(table.id, table.audience),
    check('signing_texts_audience', sql`${table.audience} = 'joint'`),
    unique().on(table.minutesId, table.revision),
    unique().on(table.audience, table.formKey),
  ],
)

/** A co-chair names who signs and presides in their place, from one day to another. */
export const appointments = pgTable(
  'appointments',
  {
    ...handColumns(),
    alternateId: uuid('alternate_id').notNull(),
    fromOn: date('from_on', { mode: 'string' }).notNull(),
    untilOn: date('until_on', { mode: 'string' }).notNull(),
    maySign: boolean('may_sign').notNull().default(false),
  },
  (table) => [
    hand(table),
    foreignKey({ columns: [table.alternateId, table.bySide], foreignColumns: [people.id, people.side] }),
    unique().on(table.id, table.audience),
    unique().on(table.id, table.bySide, table.audience),
    unique().on(table.audience, table.formKey),
    check('appointments_audience', sql`${table.audience} = 'joint'`),
    check('appointments_days', sql`${table.untilOn} >= ${table.fromOn}`),
  ],
)

/** An appointment that ends before its last day. */
export const appointmentEndings = pgTable(
  'appointment_endings',
  { ...handColumns(), appointmentId: uuid('appointment_id').notNull().unique() },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.appointmentId, table.bySide, table.audience],
      foreignColumns: [appointments.id, appointments.bySide, appointments.audience],
    }),
    unique().on(table.audience, table.formKey),
  ],
)

/** A side's signature over one text: one per side, so an edit leaves earlier signatures behind with their text. */
export const signatures = pgTable(
  'signatures',
  {
    ...handColumns(),
    textId: uuid('text_id').notNull(),
    method: text('method').notNull(),
    /** What lets anybody check a passkey's signature later (WebAuthn assertion and public key). */
    proof: jsonb('proof').$type<Record<string, string>>(),
    /** Under which appointment an alternate signed. */
    appointmentId: uuid('appointment_id'),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.textId, table.audience],
      foreignColumns: [signingTexts.id, signingTexts.audience],
    }),
    foreignKey({
      columns: [table.appointmentId, table.bySide, table.audience],
      foreignColumns: [appointments.id, appointments.bySide, appointments.audience],
    }),
    unique().on(table.textId, table.bySide),
    unique().on(table.audience, table.formKey),
    check('signatures_method', sql`${table.method} in ('passkey', 'password_and_code')`),
    check('signatures_proof', sql`(${table.method} = 'passkey') = (${table.proof} is not null)`),
  ],
)
