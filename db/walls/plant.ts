import type pg from 'pg'
import { type ForeignKey, hasColumn, readTables, type Table } from './tables'
import { literal, type Row, valueFor } from './values'

/** What a planted row is: who may know of it, whose it is, and in which state its parents stand. */
export type Kind = { audience: string; side: string; age: 'young' | 'old' }

const sides = ['pk', 'ru']
export const ages = ['old', 'young'] as const
export const kinds: readonly Kind[] = ages.flatMap((age) => [
  ...['public', 'joint'].flatMap((audience) => sides.map((side) => ({ audience, side, age }))),
  ...sides.map((side) => ({ audience: side, side, age })),
])

export type Planted = { kind: Kind; row: Row }
export type Garden = {
  tables: Table[]
  rowsOf: (table: string) => Planted[]
  compose: (table: Table, kind: Kind) => Row | null
}

/** The portal's own words, which are there from the start. */
const reference = new Set(['sides', 'audiences'])
/** Refused by a check, or there is already a row where only one can be. */
const CHECK_VIOLATION = '23514'

/**
 * One row of each kind in every table, made from the catalogue alone: columns by their type, parents of the same kind.
 * A kind that a table's own rules refuse is left out; a table that takes none is an error.
 */
export async function plant(client: pg.Client): Promise<Garden> {
  const tables = await readTables(client)
  const rows = new Map<string, Planted[]>()
  const rowsOf = (table: string) => rows.get(table) ?? []
  let turn = 0
  // Steps of a life cycle would be refused here; the rows are wanted as they stand.
  await client.query('set local session_replication_role = replica')
  const compose = (table: Table, kind: Kind) => composeRow(table, kind, rowsOf, ++turn)

  for (const table of tables) {
    const planted: Planted[] = []
    rows.set(table.name, planted)
    if (reference.has(table.name)) {
      for (const row of (await client.query(`select to_jsonb(t) as row from ${table.name} t`)).rows)
        planted.push({ kind: { audience: 'public', side: row.row.code, age: 'old' }, row: row.row })
      continue
    }
    let refusal = 'no parent was planted'
    for (const kind of kinds) {
      const row = compose(table, kind)
      if (!row) continue
      await client.query('savepoint planting')
      try {
        const { rows: added } = await client.query(
          `${insertion(table, row)} on conflict do nothing returning to_jsonb(${table.name}) as row`,
        )
        if (added[0]) planted.push({ kind, row: added[0].row })
      } catch (error) {
        if (!isRefusal(error)) throw new Error(`${table.name} cannot be planted: ${error}`)
        refusal = String(error)
        await client.query('rollback to planting')
      }
    }
    if (planted.length === 0) throw new Error(`${table.name} cannot be planted: ${refusal}`)
  }
  await client.query('set local session_replication_role = origin')
  return { tables, rowsOf, compose }
}

export function insertion(table: Table, row: Row) {
  const values = Object.values(row).map(literal)
  return `insert into ${table.name} (${Object.keys(row).join(', ')}) values (${values.join(', ')})`
}

function isRefusal(error: unknown) {
  return error instanceof Error && 'code' in error && error.code === CHECK_VIOLATION
}

/** Null when there is no fitting parent. */
function composeRow(table: Table, kind: Kind, rowsOf: Garden['rowsOf'], turn: number): Row | null {
  const row: Row = {}
  if (hasColumn(table, 'audience')) row.audience = kind.audience
  for (const key of table.foreignKeys) {
    if (key.table === table.name) continue
    const parent = parentFor(key, row, kind, rowsOf(key.table))
    if (!parent) {
      const optional = table.columns.find(
        ({ name, isNullable }) => isNullable && key.columns.includes(name) && !(name in row),
      )
      if (!optional) return null
      row[optional.name] = null
      continue
    }
    key.columns.forEach((column, at) => {
      row[column] = parent[key.targets[at] ?? ''] ?? null
    })
  }
  for (const column of table.columns) {
    // The moment of an act is the database's to say.
    if (column.name === 'at' && column.hasDefault) continue
    if (!column.isGenerated && !(column.name in row))
      row[column.name] = valueFor(table, column, turn, kind.age)
  }
  return row
}

/** A parent that agrees with what is settled already: of the same kind if there is one, else of the same side. */
function parentFor(key: ForeignKey, row: Row, kind: Kind, candidates: Planted[]) {
  const fitting = candidates.filter(({ row: parent }) =>
    key.columns.every((column, at) => !(column in row) || row[column] === parent[key.targets[at] ?? '']),
  )
  const taken = new Set(Object.values(row))
  const nearness = ({ kind: other, row: parent }: Planted) =>
    (other.audience === kind.audience ? 8 : 0) +
    (other.side === kind.side ? 4 : 0) +
    (key.columns.some((column) => column in row) || !taken.has(parent[key.targets[0] ?? ''] ?? null)
      ? 2
      : 0) +
    (other.age === kind.age ? 1 : 0)
  const reachable = fitting.filter(({ kind: other }) =>
    ['public', 'joint', kind.audience].includes(other.audience),
  )
  return reachable.sort((one, other) => nearness(other) - nearness(one))[0]?.row
}
