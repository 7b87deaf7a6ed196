import { pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { localized } from './columns'

/** The group itself and its sub-groups; each meets and numbers on its own, under the same rules. */
export const bodies = pgTable('bodies', {
  /** What its references begin with: `JWG`, `JWG-T`. */
  code: text('code').primaryKey(),
  position: smallint('position').notNull(),
  name: localized('name').notNull(),
  shortName: localized('short_name').notNull(),
})
