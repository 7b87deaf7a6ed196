import type pg from 'pg'
import type { Operation } from './oracle'
import { insertion } from './plant'
import type { Table } from './tables'
import { literal, type Row } from './values'

const DENIED = '42501'
/** The row passed the wall and met a rule of the table: taken key, missing parent, a step from the wrong state. */
const PAST_THE_WALL = ['23505', '23503', '23514', 'JW401', 'JW403', 'JW409', 'JW410']

/** Runs statements on the spot as whoever calls it, each in a savepoint of its own, and undoes each one. */
export const createAttempts = `
  create function public.attempt_all(statements text[]) returns text[] language plpgsql as $$
  declare
    outcomes text[] := '{}';
    touched integer;
  begin
    for at in 1 .. cardinality(statements) loop
      begin
        execute statements[at];
        get diagnostics touched = row_count;
        raise exception using errcode = 'JW000', message = 'touched ' || touched;
      exception when others then
        outcomes := outcomes || case when sqlstate = 'JW000' then sqlerrm else sqlstate end;
      end;
    end loop;
    return outcomes;
  end $$`

/** How many rows each of the statements touched. */
export async function attemptAll(client: pg.Client, statements: string[]): Promise<number[]> {
  const { rows } = await client.query<{ outcomes: string[] }>('select public.attempt_all($1) as outcomes', [
    statements,
  ])
  return (rows[0]?.outcomes ?? []).map((outcome, at) => {
    if (outcome.startsWith('touched ')) return Number(outcome.slice(8))
    if (outcome === DENIED) return 0
    if (PAST_THE_WALL.includes(outcome)) return 1
    throw new Error(`${outcome}: ${statements[at]}`)
  })
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
