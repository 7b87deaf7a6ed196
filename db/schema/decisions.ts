import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { audience, bilingual, createdAt, id, type Localized } from './columns'
import { meetings } from './meetings'
import { clauses } from './minutes'
import { people } from './people'
import { audiences, sides } from './sides'
import { writtenProcedures } from './written-procedures'

/** A decision or an action registered from a clause, under the reference that both sides quote (`JWG/2026/03-D07`). */
export const decisions = pgTable(
  'decisions',
  {
    id: id(),
    audience: audience()
      .default('joint')
      .references(() => audiences.code),
    ref: text('ref').notNull().unique(),
    kind: text('kind').notNull(),
    /** Of a decision taken at a meeting; one between meetings has its written procedure instead. */
    meetingId: uuid('meeting_id'),
    procedureId: uuid('procedure_id'),
    clauseId: uuid('clause_id'),
    text: bilingual('text').notNull(),
    /** Responsible office by side code. */
    offices: jsonb('offices').$type<Record<string, Localized>>().notNull(),
    dueOn: date('due_on', { mode: 'string' }),
    createdAt: createdAt(),
  },
  (table) => [
    foreignKey({
      columns: [table.meetingId, table.audience],
      foreignColumns: [meetings.id, meetings.audience],
    }),
    foreignKey({ columns: [table.clauseId, table.audience], foreignColumns: [clauses.id, clauses.audience] }),
    foreignKey({
      columns: [table.procedureId, table.audience],
      foreignColumns: [writtenProcedures.id, writtenProcedures.audience],
    }),
    unique().on(table.id, table.audience),
    check('decisions_origin', sql`num_nonnulls(${table.meetingId}, ${table.procedureId}) >= 1`),
    check('decisions_kind', sql`${table.kind} in ('decision', 'action')`),
  ],
)

/** What one side reports about a decision; the newest row of a side is its word. */
export const decisionReports = pgTable(
  'decision_reports',
  {
    id: id(),
    audience: audience()
      .default('joint')
      .references(() => audiences.code),
    decisionId: uuid('decision_id').notNull(),
    side: text('side')
      .notNull()
      .references(() => sides.code),
    status: text('status').notNull(),
    note: bilingual('note'),
    reportedBy: uuid('reported_by').notNull(),
    reportedAt: createdAt('reported_at'),
  },
  (table) => [
    foreignKey({
      columns: [table.decisionId, table.audience],
      foreignColumns: [decisions.id, decisions.audience],
    }),
    foreignKey({ columns: [table.reportedBy, table.side], foreignColumns: [people.id, people.side] }),
    index().on(table.decisionId, table.side, table.reportedAt),
    check(
      'decision_reports_status',
      sql`${table.status} in ('open', 'in_progress', 'done', 'overtaken', 'withdrawn')`,
    ),
    check(
      'decision_reports_closing_note',
      sql`${table.note} is not null or ${table.status} in ('open', 'in_progress')`,
    ),
  ],
)
