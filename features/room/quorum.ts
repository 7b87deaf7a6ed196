import type { Capacity } from '@/db/schema/delegations'
import { type Coming, presenceOf } from './presence'
import type { Turn } from './times'

export type Delegation = { side: string; members: readonly { key: string; capacity: Capacity }[] }
export type SideQuorum = { side: string; hasHead: boolean; members: number; isHeld: boolean }

/**
 * The mirror quorum of the rules of procedure: of each side its head and so many members. Advisers, interpreters and
 * guests do not count. A side that has notified nobody has no quorum.
 */
export function quorumOf(
  sides: readonly string[],
  delegations: readonly Delegation[],
  present: ReadonlySet<string>,
  needed: number,
): SideQuorum[] {
  return sides.map((side) => {
    const listed = delegations.find((delegation) => delegation.side === side)?.members ?? []
    const here = listed.filter(({ key }) => present.has(key))
    const hasHead = here.some(({ capacity }) => capacity === 'head')
    const members = here.filter(({ capacity }) => capacity === 'member').length
    return { side, hasHead, members, isHeld: hasHead && members >= needed }
  })
}

/** The sides that lacked the quorum at any moment of a turn, which is looked at whenever somebody came or went. */
export function lackingDuring(
  { from, to }: Pick<Turn, 'from' | 'to'>,
  comings: readonly Coming[],
  quorumAt: (present: ReadonlySet<string>) => readonly SideQuorum[],
): string[] {
  const within = comings.map(({ at }) => new Date(at)).filter((at) => at > from && at < to)
  const quorums = [from, ...within].flatMap((moment) => quorumAt(presenceOf(comings, moment)))
  return [...new Set(quorums.filter(({ isHeld }) => !isHeld).map(({ side }) => side))].sort()
}
