import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { bodies } from './bodies'

/** The last number given to a meeting of a body. Only the step that confirms a meeting touches it, under its row lock. */
export const meetingNumbers = pgTable('meeting_numbers', {
  body: text('body')
    .primaryKey()
    .references(() => bodies.code),
  last: integer('last').notNull(),
})
