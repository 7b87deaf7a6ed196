import { sql } from 'drizzle-orm'
import { check, date, index, numeric, pgTable, text } from 'drizzle-orm/pg-core'
import { audience, id, isSourceName, localized, sourceName } from './columns'
import { audiences } from './sides'

/** A figure with unit, as-of date, source and confidence. Rival values of one figure are rows with the same `figure`. */
export const facts = pgTable(
  'facts',
  {
    id: id(),
    audience: audience().references(() => audiences.code),
    figure: text('figure').notNull(),
    topic: text('topic').notNull(),
    label: localized('label').notNull(),
    value: numeric('value', { mode: 'number' }),
    /** Upper end where the source gives a range. */
    valueHigh: numeric('value_high', { mode: 'number' }),
    words: localized('words'),
    unit: text('unit'),
    asOf: date('as_of', { mode: 'string' }).notNull(),
    asOfPrecision: text('as_of_precision').notNull(),
    sourceName: sourceName().notNull(),
    sourceDate: date('source_date', { mode: 'string' }),
    confidence: text('confidence').notNull(),
    note: localized('note'),
  },
  (table) => [
    index().on(table.figure),
    check('facts_confidence', sql`${table.confidence} in ('agreed', 'reported', 'disputed')`),
    check('facts_source_name', isSourceName(table.sourceName)),
    check('facts_precision', sql`${table.asOfPrecision} in ('day', 'month', 'year')`),
    check('facts_value', sql`${table.value} is not null or ${table.words} is not null`),
  ],
)

/** A dated, sourced event of the public time line. */
export const recordEvents = pgTable(
  'record_events',
  {
    id: id(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }),
    precision: text('precision').notNull(),
    title: localized('title').notNull(),
    body: localized('body').notNull(),
    sourceName: sourceName().notNull(),
  },
  (table) => [check('record_events_source_name', isSourceName(table.sourceName))],
)
