import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { audience, createdAt, id, instant, localized } from './columns'
import { decisions } from './decisions'
import { people } from './people'
import { audiences, sides } from './sides'

/** A phase of the project's life cycle, with its OC4IDS stage. */
export const phases = pgTable('phases', {
  slug: text('slug').primaryKey(),
  position: smallint('position').notNull().unique(),
  name: localized('name').notNull(),
  description: localized('description').notNull(),
  oc4idsStage: text('oc4ids_stage').notNull(),
  /** passed, current or ahead, as the public record has it. */
  state: text('state').notNull(),
})

/** The gate at the end of a phase; passed only by a numbered decision that both sides signed. */
export const gates = pgTable(
  'gates',
  {
    id: id(),
    audience: audience()
      .default('joint')
      .references(() => audiences.code),
    phase: text('phase')
      .notNull()
      .references(() => phases.slug),
    name: localized('name').notNull(),
    passedByDecision: uuid('passed_by_decision'),
  },
  (table) => [
    unique().on(table.id, table.audience),
    unique().on(table.phase),
    foreignKey({
      columns: [table.passedByDecision, table.audience],
      foreignColumns: [decisions.id, decisions.audience],
    }),
  ],
)

/** A document or proof that a gate asks for, owed by one side. */
export const gateEvidence = pgTable(
  'gate_evidence',
  {
    id: id(),
    audience: audience()
      .default('joint')
      .references(() => audiences.code),
    gateId: uuid('gate_id').notNull(),
    position: smallint('position').notNull(),
    title: localized('title').notNull(),
    owedBy: text('owed_by')
      .notNull()
      .references(() => sides.code),
    providedAt: instant('provided_at'),
  },
  (table) => [
    foreignKey({ columns: [table.gateId, table.audience], foreignColumns: [gates.id, gates.audience] }),
    unique().on(table.gateId, table.position),
  ],
)

/** A dated aim of the project. */
export const milestones = pgTable(
  'milestones',
  {
    id: id(),
    audience: audience()
      .default('joint')
      .references(() => audiences.code),
    position: smallint('position').notNull(),
    name: localized('name').notNull(),
    baselineOn: date('baseline_on', { mode: 'string' }).notNull(),
  },
  (table) => [unique().on(table.id, table.audience)],
)

/** When one side expects a milestone, or says that it was reached; the newest row of a side is its word. */
export const milestoneReports = pgTable(
  'milestone_reports',
  {
    id: id(),
    audience: audience()
      .default('joint')
      .references(() => audiences.code),
    milestoneId: uuid('milestone_id').notNull(),
    side: text('side')
      .notNull()
      .references(() => sides.code),
    status: text('status').notNull(),
    forecastOn: date('forecast_on', { mode: 'string' }).notNull(),
    note: localized('note'),
    reportedBy: uuid('reported_by').notNull(),
    reportedAt: createdAt('reported_at'),
  },
  (table) => [
    foreignKey({
      columns: [table.milestoneId, table.audience],
      foreignColumns: [milestones.id, milestones.audience],
    }),
    foreignKey({ columns: [table.reportedBy, table.side], foreignColumns: [people.id, people.side] }),
    index().on(table.milestoneId, table.side, table.reportedAt),
    check('milestone_reports_status', sql`${table.status} in ('on_track', 'at_risk', 'late', 'reached')`),
  ],
)
