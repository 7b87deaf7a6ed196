import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { audience, createdAt, formKey, id } from './columns'
import { meetings } from './meetings'
import { clauses } from './minutes'
import { people } from './people'
import { audiences } from './sides'

/**
 * One side's own note on a meeting, or on one clause of its minutes, or its own draft of a text of that clause. For the other
 * side it does not exist.
 */
export const notes = pgTable(
  'notes',
  {
    id: id(),
    audience: audience().references(() => audiences.code),
    meetingId: uuid('meeting_id').notNull(),
    clauseId: uuid('clause_id'),
    parentAudience: text('parent_audience').notNull().default('joint'),
    authorId: uuid('author_id').notNull(),
    /** Of which text of the clause the body is a draft; null for a note. */
    language: text('language').$type<'en' | 'ru'>(),
    body: text('body').notNull(),
    formKey: formKey(),
    createdAt: createdAt(),
  },
  (table) => [
    foreignKey({
      columns: [table.meetingId, table.parentAudience],
      foreignColumns: [meetings.id, meetings.audience],
    }),
    foreignKey({
      columns: [table.clauseId, table.parentAudience],
      foreignColumns: [clauses.id, clauses.audience],
    }),
    // A note is its author's side's own: the key ties the audience to the side of the person who wrote it.
    foreignKey({ columns: [table.authorId, table.audience], foreignColumns: [people.id, people.side] }),
    unique().on(table.audience, table.formKey),
    index().on(table.meetingId, table.createdAt),
    check('notes_audience', sql`${table.audience} not in ('public', 'joint')`),
    check('notes_parent', sql`${table.parentAudience} in ('public', 'joint', ${table.audience})`),
    check(
      'notes_language',
      sql`${table.language} is null or (${table.language} in ('en', 'ru') and ${table.clauseId} is not null)`,
    ),
    check('notes_body', sql`char_length(${table.body}) between 1 and 8000`),
  ],
)
