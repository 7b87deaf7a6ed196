import { sql } from 'drizzle-orm'
import { boolean, check, date, foreignKey, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { audience, createdAt, id, isSourceName, localized, sourceName } from './columns'
import { people } from './people'
import { audiences, sides } from './sides'
import { transitionColumns } from './transitions'

const newsTexts = () => ({
  slug: text('slug').notNull(),
  title: localized('title').notNull(),
  summary: localized('summary').notNull(),
  body: localized('body').notNull(),
})

/** A news item in preparation: one side's own (four eyes) or joint (two keys). */
export const news = pgTable(
  'news',
  {
    id: id(),
    audience: audience().references(() => audiences.code),
    state: text('state').notNull().default('draft'),
    ...newsTexts(),
    authorId: uuid('author_id')
      .notNull()
      .references(() => people.id),
    isDemonstration: boolean('is_demonstration').notNull().default(false),
    createdAt: createdAt(),
  },
  (table) => [unique().on(table.id, table.audience), unique().on(table.audience, table.slug)],
)

/** A step in the life of a news item. */
export const newsTransitions = pgTable(
  'news_transitions',
  { ...transitionColumns(), newsId: uuid('news_id').notNull() },
  (table) => [
    foreignKey({ columns: [table.newsId, table.audience], foreignColumns: [news.id, news.audience] }),
    unique().on(table.audience, table.formKey),
  ],
)

/** A news item as the public reads it; `side` is null when both sides released it. */
export const publishedNews = pgTable(
  'published_news',
  {
    id: id(),
    ...newsTexts(),
    side: text('side').references(() => sides.code),
    publishedOn: date('published_on', { mode: 'string' }).notNull(),
    /** How much of the date is known: a report that only says “early in 2026” names no day. */
    publishedPrecision: text('published_precision').notNull().default('day'),
    sourceName: sourceName(),
    isDemonstration: boolean('is_demonstration').notNull().default(false),
  },
  (table) => [
    unique().on(table.slug),
    check('published_news_slug', sql`${table.slug} ~ '^[a-z0-9-]+$'`),
    check('published_news_source_name', isSourceName(table.sourceName)),
    check('published_news_precision', sql`${table.publishedPrecision} in ('day', 'month', 'year')`),
  ],
)
