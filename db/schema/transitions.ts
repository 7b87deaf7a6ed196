import { text, uuid } from 'drizzle-orm/pg-core'
import { audience, createdAt, formKey, id } from './columns'
import { people } from './people'
import { audiences, sides } from './sides'

/**
 * One step of a life cycle: who, side, from, to, reason, when. A trigger moves the parent's `state`,
 * and refuses when the parent no longer stands where the step starts, so two people cannot take the same step.
 */
export const transitionColumns = () => ({
  id: id(),
  audience: audience().references(() => audiences.code),
  fromState: text('from_state'),
  toState: text('to_state').notNull(),
  reason: text('reason'),
  byPerson: uuid('by_person').references(() => people.id),
  bySide: text('by_side').references(() => sides.code),
  formKey: formKey(),
  at: createdAt('at'),
})
