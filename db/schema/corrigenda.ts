import { foreignKey, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { RichText } from '@/lib/rich-text'
import { hand, handColumns } from './hands'
import { clauses, minutes } from './minutes'

/** The only way to change signed minutes: a numbered record that points at the clause it corrects, under the same keys. */
export const corrigenda = pgTable(
  'corrigenda',
  {
    ...handColumns(),
    minutesId: uuid('minutes_id').notNull(),
    clauseId: uuid('clause_id').notNull(),
    /** Given when the second side signed it; the proposals before it have none. */
    number: integer('number'),
    en: jsonb('en').$type<RichText>().notNull(),
    ru: jsonb('ru').$type<RichText>().notNull(),
    reason: text('reason').notNull(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.clauseId, table.minutesId, table.audience],
      foreignColumns: [clauses.id, clauses.minutesId, clauses.audience],
    }),
    foreignKey({
      columns: [table.minutesId, table.audience],
      foreignColumns: [minutes.id, minutes.audience],
    }),
    unique().on(table.id, table.audience),
    unique().on(table.minutesId, table.number),
    unique().on(table.audience, table.formKey),
  ],
)

/** A proposed corrigendum that will not be signed: taken back by its side, or declined by the other. */
export const corrigendumEndings = pgTable(
  'corrigendum_endings',
  {
    ...handColumns(),
    corrigendumId: uuid('corrigendum_id').notNull().unique(),
    reason: text('reason').notNull(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.corrigendumId, table.audience],
      foreignColumns: [corrigenda.id, corrigenda.audience],
    }),
    unique().on(table.audience, table.formKey),
  ],
)
