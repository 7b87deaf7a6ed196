import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, jsonb, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { audience, createdAt, formKey, id, type Localized, localized } from './columns'
import { hand, handColumns } from './hands'
import { meetings } from './meetings'
import { people } from './people'
import { audiences } from './sides'

export type Capacity = 'head' | 'member' | 'adviser' | 'interpreter' | 'guest'

/** `key` stays with a person from list to list, so that arrivals find their line. */
export type ListedMember = { key: string; capacity: Capacity; name: Localized; post: Localized }

/** A side's own list of its delegation while it is being made. For the other side it does not exist before it is notified. */
export const delegationLists = pgTable(
  'delegation_lists',
  {
    id: id(),
    audience: audience().references(() => audiences.code),
    meetingId: uuid('meeting_id').notNull(),
    parentAudience: text('parent_audience').notNull().default('joint'),
    number: integer('number').notNull(),
    members: jsonb('members').$type<ListedMember[]>().notNull(),
    authorId: uuid('author_id').notNull(),
    formKey: formKey(),
    at: createdAt('at'),
  },
  (table) => [
    foreignKey({
      columns: [table.meetingId, table.parentAudience],
      foreignColumns: [meetings.id, meetings.audience],
    }),
    foreignKey({ columns: [table.authorId, table.audience], foreignColumns: [people.id, people.side] }),
    unique().on(table.audience, table.meetingId, table.number),
    unique().on(table.audience, table.formKey),
    check('delegation_lists_audience', sql`${table.audience} not in ('public', 'joint')`),
    check('delegation_lists_parent', sql`${table.parentAudience} in ('public', 'joint', ${table.audience})`),
  ],
)

/** A delegation list as one side notified it to the other. A later notice replaces the earlier; all are kept. */
export const delegationNotices = pgTable(
  'delegation_notices',
  {
    ...handColumns(),
    meetingId: uuid('meeting_id').notNull(),
    number: smallint('number').notNull(),
  },
  (table) => [
    hand(table),
    foreignKey({
      columns: [table.meetingId, table.audience],
      foreignColumns: [meetings.id, meetings.audience],
    }),
    unique().on(table.id, table.audience),
    unique().on(table.meetingId, table.bySide, table.number),
    unique().on(table.audience, table.formKey),
  ],
)

/** One line of a notified delegation list: name and post as of that date. */
export const delegationMembers = pgTable(
  'delegation_members',
  {
    id: id(),
    audience: audience()
      .default('joint')
      .references(() => audiences.code),
    noticeId: uuid('notice_id').notNull(),
    key: uuid('key').notNull(),
    position: smallint('position').notNull(),
    capacity: text('capacity').$type<Capacity>().notNull(),
    name: localized('name').notNull(),
    post: localized('post').notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.noticeId, table.audience],
      foreignColumns: [delegationNotices.id, delegationNotices.audience],
    }),
    unique().on(table.noticeId, table.key),
    check(
      'delegation_members_capacity',
      sql`${table.capacity} in ('head', 'member', 'adviser', 'interpreter', 'guest')`,
    ),
  ],
)
