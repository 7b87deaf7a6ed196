import { sql } from 'drizzle-orm'
import { check, date, foreignKey, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { RichText } from '@/lib/rich-text'
import { bodies } from './bodies'
import { type Bilingual, bilingual } from './columns'
import { hand, handColumns } from './hands'

/** A decision between meetings, under the same two signatures. Its number is given with the second (`JWG/2026/WP2`). */
export const writtenProcedures = pgTable(
  'written_procedures',
  {
    ...handColumns(),
    body: text('body')
      .notNull()
      .default('JWG')
      .references(() => bodies.code),
    year: integer('year'),
    number: integer('number'),
    title: bilingual('title').notNull(),
    en: jsonb('en').$type<RichText>().notNull(),
    ru: jsonb('ru').$type<RichText>().notNull(),
    /** Responsible office by side code. */
    offices: jsonb('offices').$type<Record<string, Bilingual>>().notNull(),
    dueOn: date('due_on', { mode: 'string' }),
  },
  (table) => [
    hand(table),
    unique().on(table.id, table.audience),
    check('written_procedures_audience', sql`${table.audience} = 'joint'`),
    unique().on(table.body, table.year, table.number),
    unique().on(table.audience, table.formKey),
  ],
)

/** A written procedure that will not be signed: taken back by its side, or declined by the other with a reason. */
export const writtenProcedureEndings = pgTable(
  'written_procedure_endings',
  {
    ...handColumns(),
    procedureId: uuid('procedure_id').notNull().unique(),
    reason: text('reason').notNull(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.procedureId, table.audience],
      foreignColumns: [writtenProcedures.id, writtenProcedures.audience],
    }),
    unique().on(table.audience, table.formKey),
  ],
)
