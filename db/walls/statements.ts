import type pg from 'pg'
import type { Operation } from './oracle'
import { insertion } from './plant'
import type { Table } from './tables'
import { literal, type Row } from './values'

const DENIED = '42501'
/** The row passed the wall and met a rule of the table: taken key, missing parent, a step from the wrong state. */
const PAST_THE_WALL = ['23505', '23503', '23514', 'JW409']

/** How many rows the statement touched. Whatever it did is undone. */
export async function attempt(client: pg.Client, statement: string): Promise<number> {
  try {
    const results = await client.query(`savepoint attempt; ${statement}; rollback to attempt`)
    return (Array.isArray(results) ? results[1]?.rowCount : results.rowCount) ?? 0
  } catch (error) {
    await client.query('rollback to attempt')
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === DENIED) return 0
    if (PAST_THE_WALL.includes(code)) return 1
    throw new Error(`${statement}: ${error}`)
  }
}

export function statementFor(table: Table, operation: Operation, row: Row, updatable?: string) {
  const key = table.primaryKey.map((column) => `${column} = ${literal(row[column] ?? null)}`).join(' and ')
  switch (operation) {
    case 'select':
      return `select from ${table.name} where ${key}`
    case 'insert':
      return insertion(table, row)
    case 'update':
      return `${sweeping(table, 'update', updatable)} where ${key}`
    case 'delete':
      return `delete from ${table.name} where ${key}`
  }
}

/** Without a condition nothing is read, so the policy for reading does not help the other two. */
export function sweeping(table: Table, operation: 'update' | 'delete', updatable?: string) {
  if (operation === 'delete') return `delete from ${table.name}`
  const plain = table.columns.find(
    ({ name, isGenerated }) => !isGenerated && name !== 'audience' && !table.primaryKey.includes(name),
  )
  const column = updatable ?? plain?.name ?? table.primaryKey[0]
  return `update ${table.name} set ${column} = ${column}`
}
