import type pg from 'pg'
import { structureQueries } from './catalogue-queries'
import { definerGrants } from './definer-grants'
import {
  closedTables,
  definerFunctions,
  functionsOfDoors,
  keysWithoutAudience,
  tablesEverybodyKnows,
} from './lists'
import { policyFaults } from './policy-form'
import { hasColumn, readTables, type Table } from './tables'

type Client = pg.Client

/** Everything in the database that is not as the walls want it, in words. */
export async function catalogueFaults(client: Client): Promise<string[]> {
  const tables = await readTables(client)
  const faults = [...tables.flatMap(keyFaults), ...(await policyFaults(client, tables))]
  for (const query of Object.values(structureQueries))
    faults.push(...(await client.query<{ fault: string }>(query)).rows.map((row) => row.fault))

  faults.push(...difference('definer function', definerFunctions, await definers(client)))
  faults.push(...difference('grant to jwg_definer', definerGrants, await grantsOf(client, 'jwg_definer')))
  for (const [door, functions] of Object.entries(functionsOfDoors))
    faults.push(...difference(`function of ${door}`, functions, await callable(client, door)))
  return faults
}

/** A unique or foreign key that reaches over the wall would tell what is there by refusing it. */
function keyFaults(table: Table): string[] {
  if (!hasColumn(table, 'audience') || table.name in closedTables) return []
  const uuids = new Set(table.columns.filter(({ type }) => type === 'uuid').map(({ name }) => name))
  const speaks = (columns: string[]) =>
    columns.includes('audience') || columns.some((name) => uuids.has(name))

  const unique = table.uniqueKeys
    .filter(({ name, columns }) => !speaks(columns) && !(name in keysWithoutAudience))
    .map(({ name }) => `the unique key ${name} of ${table.name} has neither audience nor random id`)
  const foreign = table.foreignKeys
    .filter((key) => !tablesEverybodyKnows.includes(key.table))
    .filter(({ columns }) => !columns.includes('audience') && !columns.includes('parent_audience'))
    .map(({ name }) => `the foreign key ${name} of ${table.name} does not hold the audience`)
  return [...unique, ...foreign]
}

function difference(what: string, named: readonly string[], found: readonly string[]) {
  return [
    ...found.filter((one) => !named.includes(one)).map((one) => `${what} that nobody named: ${one}`),
    ...named.filter((one) => !found.includes(one)).map((one) => `${what} that is gone: ${one}`),
  ]
}

async function definers(client: Client) {
  return names(
    client,
    `select p.oid::regprocedure::text as name from pg_proc p
    where p.prosecdef and p.pronamespace = 'app'::regnamespace`,
  )
}

async function callable(client: Client, door: string) {
  return names(
    client,
    `select p.oid::regprocedure::text as name from pg_proc p
    where p.prosecdef and p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
      and has_function_privilege('${door}', p.oid, 'execute')`,
  )
}

async function names(client: Client, query: string) {
  const { rows } = await client.query<{ name: string }>(query)
  return rows.map(({ name }) => name.replace(/^app\./, ''))
}

async function grantsOf(client: Client, role: string) {
  const { rows } = await client.query<{ line: string }>(
    `select relname || ': ' || string_agg(privilege, ', ' order by privilege) as line from (
       select c.relname::text, g.privilege_type as privilege
       from pg_class c, aclexplode(c.relacl) g
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and g.grantee = $1::regrole
       union all
       select c.relname, g.privilege_type || ' (' || a.attname || ')'
       from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) g
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and g.grantee = $1::regrole) granted
     group by relname order by relname`,
    [role],
  )
  return rows.map(({ line }) => line)
}
