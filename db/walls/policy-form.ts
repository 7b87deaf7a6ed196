import type pg from 'pg'
import { closedTables, publicTables } from './lists'
import { hasColumn, type Table } from './tables'

type Policy = {
  table: string
  name: string
  command: string
  isPermissive: boolean
  forAll: boolean
  using: string | null
  check: string | null
}

const mayKnow = '(audience = ANY (( SELECT app.audiences() AS audiences)::text[]))'
const ofViewer = '(side = ( SELECT app.viewer_side() AS viewer_side))'
const four = ['a add', 'd remove', 'r read', 'w change']

/** Every table is guarded by exactly the four policies, or public by name, or closed by name. */
export async function policyFaults(client: pg.Client, tables: Table[]): Promise<string[]> {
  const { rows } = await client.query<Policy>(`
    select polrelid::regclass::text as table, polname as name, polcmd as command, polpermissive as "isPermissive",
      polroles = array[0::oid] as "forAll", pg_get_expr(polqual, polrelid) as using,
      pg_get_expr(polwithcheck, polrelid) as check
    from pg_policy order by polname`)
  return tables.flatMap((table) => {
    // A restrictive policy only takes away.
    const own = rows.filter((policy) => policy.table === table.name && policy.isPermissive)
    return faultsOf(table, own).map((fault) => `${table.name}: ${fault}`)
  })
}

function wallOf({ name }: Table): 'guarded' | 'public' | 'closed' {
  if (name in closedTables) return 'closed'
  return publicTables.includes(name) ? 'public' : 'guarded'
}

function faultsOf(table: Table, policies: Policy[]): string[] {
  const wall = wallOf(table)
  if (wall === 'closed') {
    const named = closedTables[table.name] ?? []
    return policies
      .filter(({ name }) => !named.includes(name))
      .map(({ name }) => `the policy ${name} opens a closed table`)
  }
  const faults: string[] = []
  const found = policies.map(({ command, name }) => `${command} ${name}`).sort()
  if (found.join() !== four.join()) faults.push(`has the policies [${found.join(', ')}], not the four`)
  if (!policies.every(({ forAll }) => forAll)) faults.push('has a policy for some roles only')

  if (hasColumn(table, 'audience') !== (wall === 'guarded'))
    faults.push(
      wall === 'guarded'
        ? 'is neither guarded, public by name nor closed by name'
        : 'is public and has an audience',
    )
  const isSound = wall === 'guarded' ? isGuarded : isPublic
  for (const policy of policies)
    if (!isSound(policy)) faults.push(`the policy ${policy.name} is not of the one form`)
  return faults
}

const isGuarded = ({ command, using, check }: Policy) =>
  (command === 'a' || beginsWith(mayKnow, using)) &&
  (command === 'a' || command === 'w' ? beginsWith(mayKnow, check) : true)

function isPublic({ command, using, check }: Policy) {
  if (command === 'r') return using === 'true'
  return [using, check].every((text) => text === null || text === 'false' || beginsWith(ofViewer, text))
}

/** `condition and …`, with no "or" beside it that would open another way. */
function beginsWith(condition: string, text: string | null) {
  if (!text?.startsWith(`(${condition} AND `)) return false
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth === 0) return at === text.length - 1
    if (depth === 1 && text.startsWith(' OR ', at)) return false
  }
  return false
}
