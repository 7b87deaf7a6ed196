import type pg from 'pg'

/** A table as Postgres itself describes it, so that a new one is tested from the day it exists. */
export type Table = {
  name: string
  columns: Column[]
  primaryKey: string[]
  uniqueKeys: { name: string; columns: string[] }[]
  foreignKeys: ForeignKey[]
  checks: string[]
}

export type Column = {
  name: string
  type: string
  position: number
  isGenerated: boolean
  isNullable: boolean
  hasDefault: boolean
}
export type ForeignKey = { name: string; columns: string[]; table: string; targets: string[] }

export const hasColumn = (table: Table, name: string) => table.columns.some((column) => column.name === name)

/** Every table of the portal, those that others point at first. */
export async function readTables(client: Pick<pg.Client, 'query'>): Promise<Table[]> {
  const { rows } = await client.query<{ tables: Table[] }>(describeTables)
  return inOrder(rows[0]?.tables ?? [])
}

function inOrder(tables: Table[]) {
  const ordered: Table[] = []
  const left = new Set(tables)
  while (left.size > 0) {
    const waiting = new Set([...left].map((table) => table.name))
    const free = [...left].filter((table) =>
      table.foreignKeys.every((key) => key.table === table.name || !waiting.has(key.table)),
    )
    if (free.length === 0) throw new Error(`These tables point at each other: ${[...waiting].join(', ')}`)
    for (const table of free) {
      ordered.push(table)
      left.delete(table)
    }
  }
  return ordered
}

const namesOf = (keys: string, relation: string) => `(
  select jsonb_agg(a.attname order by u.position) from unnest(${keys}) with ordinality u(number, position)
  join pg_attribute a on a.attrelid = ${relation} and a.attnum = u.number)`

const describeTables = `
  select jsonb_agg(jsonb_build_object(
    'name', c.relname,
    'columns', (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
        'position', a.attnum, 'isNullable', not a.attnotnull,
        'hasDefault', a.atthasdef, 'isGenerated', a.attgenerated <> '' or a.attidentity <> '') order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
    'primaryKey', coalesce((select ${namesOf('k.conkey', 'k.conrelid')} from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'p'), '[]'),
    'uniqueKeys', coalesce((select jsonb_agg(jsonb_build_object('name', i.relname,
        'columns', (select jsonb_agg(pg_get_indexdef(x.indexrelid, n, true) order by n)
                    from generate_series(1, x.indnkeyatts) n)))
      from pg_index x join pg_class i on i.oid = x.indexrelid where x.indrelid = c.oid and x.indisunique), '[]'),
    'foreignKeys', coalesce((select jsonb_agg(jsonb_build_object('name', k.conname, 'table', k.confrelid::regclass,
        'columns', ${namesOf('k.conkey', 'k.conrelid')}, 'targets', ${namesOf('k.confkey', 'k.confrelid')})
        order by cardinality(k.conkey) desc, k.conname)
      from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'), '[]'),
    'checks', coalesce((select jsonb_agg(pg_get_constraintdef(k.oid)) from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c'), '[]')) order by c.relname) as tables
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`
