import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  integer,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { audience, bytea, createdAt, formKey, id } from './columns'
import { agendaItems, meetings } from './meetings'
import { people } from './people'
import { audiences } from './sides'

/**
 * A document for a meeting, on one of its items or on the whole. A joint paper has its number from the trigger
 * (`JWG/2026/03/DOC-4`); a side's own paper has none, so the other side sees no gap.
 */
export const papers = pgTable(
  'papers',
  {
    id: id(),
    audience: audience().references(() => audiences.code),
    parentAudience: text('parent_audience').notNull().default('joint'),
    meetingId: uuid('meeting_id').notNull(),
    itemId: uuid('item_id'),
    number: integer('number'),
    title: text('title').notNull(),
    isLate: boolean('is_late').notNull().default(false),
    side: text('side').notNull(),
    byPerson: uuid('by_person').notNull(),
    formKey: formKey(),
    at: createdAt('at'),
  },
  (table) => [
    foreignKey({ columns: [table.byPerson, table.side], foreignColumns: [people.id, people.side] }),
    foreignKey({
      columns: [table.meetingId, table.parentAudience],
      foreignColumns: [meetings.id, meetings.audience],
    }),
    foreignKey({
      columns: [table.itemId, table.parentAudience],
      foreignColumns: [agendaItems.id, agendaItems.audience],
    }),
    unique().on(table.id, table.audience),
    unique().on(table.meetingId, table.number),
    unique().on(table.audience, table.formKey),
    check('papers_audience', sql`${table.audience} in ('joint', ${table.side})`),
    check('papers_parent', sql`${table.parentAudience} in ('public', 'joint', ${table.audience})`),
    check('papers_title', sql`char_length(${table.title}) between 1 and 300`),
  ],
)

/** A file of a paper. The newest number stands; earlier ones stay readable. */
export const paperVersions = pgTable(
  'paper_versions',
  {
    id: id(),
    audience: audience().references(() => audiences.code),
    paperId: uuid('paper_id').notNull(),
    number: smallint('number').notNull(),
    language: text('language').notNull(),
    /** Where the storage keeps the bytes: random, never from the file's name. */
    fileKey: text('file_key').notNull(),
    fileName: text('file_name').notNull(),
    mediaType: text('media_type').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    sha256: bytea('sha256').notNull(),
    /** What the scanner said; moved by the job that asks it. `unscanned`: the portal has no scanner. */
    scan: text('scan').notNull().default('pending'),
    /** Pictures of the pages, made by a guarded worker; moved by that job. */
    preview: text('preview').notNull().default('pending'),
    pages: smallint('pages'),
    byPerson: uuid('by_person').notNull(),
    bySide: text('by_side').notNull(),
    formKey: formKey(),
    at: createdAt('at'),
  },
  (table) => [
    foreignKey({ columns: [table.byPerson, table.bySide], foreignColumns: [people.id, people.side] }),
    foreignKey({ columns: [table.paperId, table.audience], foreignColumns: [papers.id, papers.audience] }),
    unique().on(table.paperId, table.number),
    unique().on(table.audience, table.formKey),
    check('paper_versions_language', sql`${table.language} in ('en', 'ru', 'ur', 'en_ru')`),
    check('paper_versions_scan', sql`${table.scan} in ('pending', 'clean', 'infected', 'unscanned')`),
    check('paper_versions_preview', sql`${table.preview} in ('pending', 'ready', 'none', 'failed')`),
  ],
)
