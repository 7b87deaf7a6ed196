import type pg from 'pg'
import { hasColumn, readTables, type Table } from '../../db/walls/tables'

/** Columns whose words are keys of the program, which a canary would break. */
const keywords = new Set([
  ...[
    'stage',
    'instrument',
    'place_key',
    'country',
    'kind',
    'action',
    'subject_kind',
    'subject_id',
    'actor_side',
  ],
  ...[
    'figure',
    'topic',
    'unit',
    'role',
    'from_state',
    'to_state',
    'state',
    'audience',
    'parent_audience',
    'token_hash',
    'file_key',
    'media_type',
  ],
])
/** Rows of these have a side by their own rules, or none at all. */
const jointByRule = new Set(['people', 'meetings'])

export const canaryOf = (side: string, table: string) => `canary-${side}-${table}`

/**
 * A text in every table that can hold one side's rows: in those that are there, and in copies of joint ones where
 * there are none. The answer names the tables in which each side has a canary now.
 */
export async function plantCanaries(database: pg.Client) {
  const planted: string[] = []
  await database.query('begin')
  await database.query('set local session_replication_role = replica')
  for (const table of await readTables(database)) {
    if (!hasColumn(table, 'audience') || jointByRule.has(table.name)) continue
    for (const side of ['pk', 'ru']) {
      const marks = marksFor(table, canaryOf(side, table.name))
      if (marks.length === 0) continue
      await ensureRow(database, table, side)
      const { rowCount } = await database.query(
        `update ${table.name} set ${marks.join(', ')} where audience = '${side}'`,
      )
      if (rowCount) planted.push(canaryOf(side, table.name))
    }
  }
  planted.push(...(await plantInLists(database)))
  await plantDraft(database)
  await database.query('commit')
  return planted
}

function marksFor(table: Table, canary: string) {
  return table.columns.flatMap(({ name, type, isGenerated }) => {
    if (isGenerated || keywords.has(name) || isKey(table, name) || isChosen(table, name)) return []
    if (type === 'text') return `${name} = coalesce(${name}, '') || ' ${canary}'`
    if (type !== 'jsonb') return []
    const worded = ['en', 'ru', 'ur'].map(
      (locale) => `'${locale}', coalesce(${name} ->> '${locale}', '') || ' ${canary}'`,
    )
    return `${name} = case when ${name} ? 'en' then ${name} || jsonb_build_object(${worded.join(', ')}) else ${name} end`
  })
}

const isKey = ({ primaryKey, uniqueKeys, foreignKeys }: Table, name: string) =>
  [primaryKey, ...uniqueKeys.map(({ columns }) => columns), ...foreignKeys.map(({ columns }) => columns)]
    .flat()
    .includes(name)
const isChosen = ({ checks }: Table, name: string) =>
  checks.some((check) => check.includes(`(${name} = ANY`) || check.includes(`(${name} ~`))

/** Where the demonstration has no row of the side, a copy of another one stands in, if the table takes it. */
async function ensureRow(database: pg.Client, table: Table, side: string) {
  const { rowCount } = await database.query(`select from ${table.name} where audience = $1 limit 1`, [side])
  if (rowCount) return
  const values = table.columns
    .filter(({ isGenerated }) => !isGenerated)
    .map(({ name, type }) => {
      if (name === 'audience') return `'${side}'`
      if (!isKey(table, name)) return name
      const isForeign = table.foreignKeys.some(({ columns }) => columns.includes(name))
      if (isForeign) return name
      if (type === 'uuid') return 'gen_random_uuid()'
      if (['smallint', 'integer', 'bigint'].includes(type)) return `${name} + 5000`
      return type === 'text' ? `${name} || '${side}'` : name
    })
  const names = table.columns.filter(({ isGenerated }) => !isGenerated).map(({ name }) => name)
  await database.query('savepoint copying')
  try {
    await database.query(
      `insert into ${table.name} (${names.join(', ')}) select ${values.join(', ')} from ${table.name} limit 1`,
    )
  } catch (error) {
    // Refused by a rule that lets the table hold joint rows only.
    if (!(error instanceof Error && 'code' in error && ['23514', '23505'].includes(String(error.code))))
      throw error
    await database.query('rollback to copying')
  }
}

/** The words of a delegation list stand inside its members, where no column of its own shows them. */
async function plantInLists(database: pg.Client) {
  const planted: string[] = []
  for (const side of ['pk', 'ru']) {
    const canary = canaryOf(side, 'delegation_lists')
    const words = { en: canary, ru: canary, ur: canary }
    const { rowCount } = await database.query(
      `update delegation_lists set members = (
         select jsonb_agg(member || jsonb_build_object('name', $1::jsonb, 'post', $1::jsonb))
         from jsonb_array_elements(members) member) where audience = $2 and jsonb_array_length(members) > 0`,
      [JSON.stringify(words), side],
    )
    if (rowCount) planted.push(canary)
  }
  return planted
}

/** Minutes that are still a draft: joint, but for the secretaries and co-chairs alone. */
async function plantDraft(database: pg.Client) {
  const { rows } = await database.query(
    `insert into minutes (meeting_id, by_person, by_side) select m.id, p.id, p.side
     from meetings m, lateral (select * from people where role = 'secretary' limit 1) p
     where number is not null and not exists (select from minutes where meeting_id = m.id) order by number desc limit 1
     returning id`,
  )
  const canary = canaryOf('draft', 'clauses')
  await database.query(
    `insert into minutes_revisions (minutes_id, number, content, by_person, by_side)
     select $1, 1, jsonb_build_object('authenticText', 'both', 'clauses', jsonb_build_array(jsonb_build_object(
       'id', gen_random_uuid(), 'number', '1', 'kind', 'discussion', 'en', text, 'ru', text, 'itemId', null, 'offices', null,
       'dueOn', null))), p.id, p.side
     from people p, jsonb_build_array(jsonb_build_object('kind', 'paragraph', 'runs',
       jsonb_build_array(jsonb_build_object('text', $2::text)))) text where p.role = 'secretary' limit 1`,
    [rows[0].id, canary],
  )
  // Triggers sleep while this is planted.
  await database.query('update minutes set revision = 1 where id = $1', [rows[0].id])
}
