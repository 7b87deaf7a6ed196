import type { Actor, Cast } from './actors'
import type { Operation, Rule, Target } from './oracle'
import { ages, type Garden, kinds, type Planted } from './plant'
import type { Table } from './tables'
import type { Row } from './values'

export type Case = { operation: Operation; row: Row; target: Target }

/** Everything one actor can try on one table: each planted row three ways, and a new row of each kind in each name. */
export function casesFor(
  { garden, cast }: { garden: Garden; cast: Cast },
  actor: Actor,
  rule: Rule,
  table: Table,
) {
  const cases: Case[] = []
  for (const planted of rowsToTry(garden, rule, table)) {
    const target = targetOf(rule, planted)
    for (const operation of ['select', 'update', 'delete'] as const)
      cases.push({ operation, row: planted.row, target })
    for (const [by, person] of namesToWriteIn(actor, rule, planted, cast)) {
      for (const age of rule.addsDrafts ? ages : [planted.kind.age]) {
        const row = garden.compose(table, { ...planted.kind, age })
        if (!row) continue
        if (rule.by && person) row[rule.by] = person
        cases.push({ operation: 'insert', row, target: { ...target, isDraft: age === 'young', by } })
      }
    }
  }
  return cases
}

/** The age of a row matters where drafts are hidden; elsewhere the older half is enough. */
function rowsToTry(garden: Garden, rule: Rule, table: Table) {
  const rows = garden.rowsOf(table.name)
  return rule.draftsFor ? rows : rows.filter(({ kind }) => kind.age === 'old')
}

function targetOf(rule: Rule, { kind }: Planted): Target {
  const audience = rule.wall === 'guarded' ? kind.audience : 'public'
  return { audience, side: kind.side, isDraft: kind.age === 'young', by: 'self' }
}

function namesToWriteIn(
  { live }: Actor,
  rule: Rule,
  { kind }: Planted,
  cast: Cast,
): [Target['by'], string | undefined][] {
  if (!rule.by) return [['self', undefined]]
  const stranger = kind.side === 'pk' ? 'ru' : 'pk'
  const others: [Target['by'], string][] = [
    ['colleague', cast.colleagueOf(kind.side)],
    ['stranger', cast.colleagueOf(stranger)],
  ]
  return live ? [['self', live.person], ...others] : others
}

/** The audiences whose rows a table was found to take. */
export function audiencesOf(garden: Garden, table: string) {
  const found = new Set(garden.rowsOf(table).map(({ kind }) => kind.audience))
  return kinds
    .map(({ audience }) => audience)
    .filter((audience, at, all) => found.has(audience) && all.indexOf(audience) === at)
}
