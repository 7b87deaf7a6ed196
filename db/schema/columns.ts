import { type AnyColumn, sql } from 'drizzle-orm'
import { customType, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** A public text in the three languages; null where a translation is missing and is shown as missing. */
export type Localized = { en: string | null; ru: string | null; ur: string | null }

/** A text of the record in its two authentic languages. */
export type Bilingual = { en: string; ru: string }

export const localized = (name: string) => jsonb(name).$type<Localized>()
/**
 * Who reported something. A proper name stands once, under `en`, as its owner writes it, and in every language so; a
 * description ("two press reports of one hearing") stands in three.
 */
export const sourceName = () => localized('source_name')

/** The check that goes with `sourceName`, also where no source need be named. */
export const isSourceName = (column: AnyColumn) =>
  sql`${column} is null or ${column} ->> 'en' is not null and (${column} ->> 'ru' is null) = (${column} ->> 'ur' is null)`

export const bilingual = (name: string) => jsonb(name).$type<Bilingual>()

export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

export const id = () => uuid('id').primaryKey().default(sql`gen_random_uuid()`)
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
export const createdAt = (name = 'created_at') => instant(name).notNull().default(sql`app.now()`)

/** Who may know of the row: `public`, `joint`, or one side's code. Never updated (architecture.md, second wall). */
export const audience = () => text('audience').notNull()

/** The key a form carries, so that a second submit of the same form finds the first one's row. */
export const formKey = () => uuid('form_key').notNull().default(sql`gen_random_uuid()`)
