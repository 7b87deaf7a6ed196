import type pg from 'pg'
import { type Actor, become, type Cast } from './actors'
import { casesFor } from './cases'
import { isPermitted, knows, mustStop, type Operation, type Rule, rules, type Target } from './oracle'
import type { Garden } from './plant'
import { attemptAll, statementFor, sweeping } from './statements'
import { hasColumn, type Table } from './tables'

export type Verdict = { tried: number; faults: string[] }
/** `client` is a superuser's, inside a transaction that will be rolled back. */
export type Stage = { client: pg.Client; garden: Garden; cast: Cast; tables?: readonly string[] }
type Look = (actor: Actor, rule: Rule, table: Table) => Promise<Verdict>

/** Every actor × row × operation with the grants as they are, against the oracle in both directions. */
export async function judgeRights(stage: Stage): Promise<Verdict> {
  const updatable = await updatableColumns(stage.client)
  return judge(stage, async (actor, rule, table) => {
    const cases = casesFor(stage, actor, rule, table)
    const column = updatable.get(`${actor.door} ${table.name}`)
    const touched = await attemptAll(
      stage.client,
      cases.map(({ operation, row }) => statementFor(table, operation, row, column)),
    )
    const faults = cases.flatMap(({ operation, target }, at) => {
      const isDone = touched[at] !== 0
      if (isDone === isPermitted(actor, rule, operation, target)) return []
      return `${isDone ? 'over-permitted' : 'wrongly denied'}: ${words(actor, operation, table, target)}`
    })
    return { tried: cases.length, faults }
  })
}

/** The policies alone, with every table granted to every door: no missing grant may hide a missing policy. */
export async function judgeWalls(stage: Stage): Promise<Verdict> {
  const { client } = stage
  await client.query(`grant select, insert, update, delete on all tables in schema public
    to jwg_app, jwg_public_site, jwg_auth, jwg_jobs`)
  // Without triggers, so that a row that cannot go for its children does not look like a policy that holds.
  await client.query('set local session_replication_role = replica')
  const allowed = await allowances(stage)
  return judge(stage, async (actor, rule, table) => {
    const cases = casesFor(stage, actor, rule, table)
    const touched = await attemptAll(client, [
      ...cases.map(({ operation, row }) => statementFor(table, operation, row)),
      ...sweeps.map((operation) => sweeping(table, operation)),
    ])
    const faults = cases.flatMap(({ operation, target }, at) =>
      touched[at] !== 0 && mustStop(actor, rule, operation, target)
        ? `not stopped: ${words(actor, operation, table, target)}`
        : [],
    )
    sweeps.forEach((operation, at) => {
      const swept = touched[cases.length + at] ?? 0
      if (swept > allowed(actor, rule, operation, table))
        faults.push(`not stopped: ${actor.name}, ${operation} of all ${table.name} (${swept})`)
    })
    return { tried: cases.length + sweeps.length, faults }
  })
}

const sweeps = ['update', 'delete'] as const

async function judge({ client, garden, cast, tables }: Stage, look: Look): Promise<Verdict> {
  const total: Verdict = { tried: 0, faults: [] }
  for (const actor of cast.actors) {
    await client.query('savepoint actor')
    await become(client, actor)
    for (const table of garden.tables) {
      if (tables && !tables.includes(table.name)) continue
      const rule = rules[table.name]
      if (!rule) throw new Error(`oracle.ts says nothing of the table ${table.name}`)
      const { tried, faults } = await look(actor, rule, table)
      total.tried += tried
      total.faults.push(...faults)
    }
    await client.query('rollback to actor')
  }
  return total
}

/** A column that a door was given to update, where there is one: the statement that is most likely to get through. */
async function updatableColumns(client: pg.Client) {
  const { rows } = await client.query<{ place: string; name: string }>(`
    select r.rolname || ' ' || c.relname as place, min(a.attname::text) as name
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      cross join pg_roles r
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and r.rolname in ('jwg_app', 'jwg_public_site', 'jwg_auth', 'jwg_jobs')
      and has_column_privilege(r.oid, c.oid, a.attnum, 'update') group by 1`)
  return new Map(rows.map(({ place, name }) => [place, name]))
}

/** How many rows a statement without a condition may touch at most. */
async function allowances({ client, garden }: Stage) {
  const counts = new Map<string, number>()
  for (const table of garden.tables) {
    const audience = hasColumn(table, 'audience') ? 'audience' : `'public'`
    const { rows } = await client.query(
      `select ${audience} as audience, count(*)::int from ${table.name} group by 1`,
    )
    for (const row of rows) counts.set(`${table.name} ${row.audience}`, row.count)
  }
  return (actor: Actor, rule: Rule, operation: Operation, table: Table) => {
    if (rule.door === actor.door) return Number.POSITIVE_INFINITY
    if (rule.wall === 'closed') return 0
    const planted = garden.rowsOf(table.name).map(({ kind }) => ({
      audience: rule.wall === 'guarded' ? kind.audience : 'public',
      side: kind.side,
      isDraft: kind.age === 'young',
      by: 'self' as const,
    }))
    if (rule.wall === 'public')
      return planted.filter((row) => isPermitted(actor, rule, operation, row)).length
    const known = knows(actor).reduce(
      (sum, audience) => sum + (counts.get(`${table.name} ${audience}`) ?? 0),
      0,
    )
    const hidden = planted.filter(
      (row) => knows(actor).includes(row.audience) && mustStop(actor, rule, operation, row),
    )
    return known - hidden.length
  }
}

function words(actor: Actor, operation: Operation, table: Table, { audience, side, isDraft, by }: Target) {
  const whose = by === 'self' ? '' : `, in the name of a ${by}`
  return `${actor.name}, ${operation} ${table.name} (${audience}, of ${side}${isDraft ? ', young' : ''}${whose})`
}
