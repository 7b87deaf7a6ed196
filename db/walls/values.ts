import type { Column, Table } from './tables'

export type Value = string | number | boolean | null | object
export type Row = Record<string, Value>

/** A fitting value for a column that no key settles. `turn` makes it unlike every other one; `age` picks a state. */
export function valueFor(table: Table, column: Column, turn: number, age: 'young' | 'old'): Value {
  const allowed = choices(table, column.name)
  const choice = column.name === 'state' && age === 'old' ? allowed.at(-1) : allowed[0]
  if (choice) return choice

  const make = makers[column.type]
  if (!make) throw new Error(`values.ts knows no value of type ${column.type} (${table.name}.${column.name})`)
  return make(turn, column.position)
}

const makers: Record<string, (turn: number, position: number) => Value> = {
  uuid: () => crypto.randomUUID(),
  text: (turn) => `planted-${turn}`,
  'text[]': () => '{}',
  'smallint[]': () => '{}',
  'bytea[]': () => '{}',
  jsonb: (turn) => ({ en: `Planted ${turn}`, ru: `Planted ${turn}`, ur: `Planted ${turn}` }),
  boolean: () => false,
  smallint: (turn) => 1000 + turn,
  integer: (turn) => 1000 + turn,
  bigint: (turn) => 1000 + turn,
  numeric: (turn) => turn,
  bytea: (turn) => `\\x${turn.toString(16).padStart(64, '0')}`,
  // A later column is a later moment, so that what begins ends after it began.
  'timestamp with time zone': (turn, position) =>
    new Date(Date.UTC(2026, 0, 1, turn % 24, position)).toISOString(),
  date: (_turn, position) => new Date(Date.UTC(2026, 0, position)).toISOString().slice(0, 10),
}

/** The list in a check of the form `state in ('draft', …)`. */
function choices(table: Table, column: string) {
  const listed = new RegExp(`\\(${column} = ANY \\(ARRAY\\[([^\\]]*)\\]`)
  const list = table.checks.map((check) => listed.exec(check)?.[1]).find((found) => found !== undefined)
  return [...(list ?? '').matchAll(/'([^']*)'/g)].map(([, word = '']) => word)
}

/** A value as it stands in a statement. */
export function literal(value: Value) {
  if (value === null) return 'null'
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.includes('\\')
    ? `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
    : `'${text.replaceAll("'", "''")}'`
}
