import { foreignKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, formKey, id } from './columns'
import { people } from './people'
import { audiences } from './sides'

/**
 * Who wrote a joint row, for which side and when. The key of `hand` ties the side to the person,
 * so nothing can be written in the other side's name.
 */
export const handColumns = () => ({
  id: id(),
  audience: text('audience')
    .notNull()
    .default('joint')
    .references(() => audiences.code),
  byPerson: uuid('by_person').notNull(),
  bySide: text('by_side').notNull(),
  formKey: formKey(),
  at: createdAt('at'),
})

type HandColumns = Parameters<typeof foreignKey>[0]['columns'][number]

export const hand = (table: { byPerson: HandColumns; bySide: HandColumns }) =>
  foreignKey({ columns: [table.byPerson, table.bySide], foreignColumns: [people.id, people.side] })
