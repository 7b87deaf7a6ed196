import type { ListedMember } from '@/db/schema/delegations'
import { done, type Result, refuse } from '@/lib/result'
import { LIST_LENGTH, type Member } from './validation/member'

type Members = readonly ListedMember[]
export type ChangeRefusal = 'second-head' | 'same-name' | 'too-many' | 'gone'
export type Change = (members: Members) => Result<ChangeRefusal, ListedMember[]>

export const adding =
  (key: string, member: Member): Change =>
  (members) =>
    checked([...members, { key, ...member }])

/** All or none: the caller has shown which lines are good. */
export const addingAll =
  (more: Members): Change =>
  (members) =>
    checked([...members, ...more])

export const replacing =
  (key: string, member: Member): Change =>
  (members) =>
    members.some((one) => one.key === key)
      ? checked(members.map((one) => (one.key === key ? { key, ...member } : one)))
      : refuse('gone')

export const removing =
  (key: string): Change =>
  (members) =>
    members.some((one) => one.key === key) ? done(members.filter((one) => one.key !== key)) : refuse('gone')

/** One place up or down; at the end of the list nothing moves. */
export const moving =
  (key: string, way: -1 | 1): Change =>
  (members) => {
    const from = members.findIndex((one) => one.key === key)
    const moved = members[from]
    if (!moved) return refuse('gone')
    const rest = members.filter((one) => one.key !== key)
    return done(rest.toSpliced(Math.max(0, from + way), 0, moved))
  }

/** Two lines with one name would be one person twice. */
export function nameKey({ name }: Pick<ListedMember, 'name'>) {
  return (name.en ?? '').toLowerCase()
}

export const headsOf = (members: Members) => members.filter(({ capacity }) => capacity === 'head').length

function checked(members: ListedMember[]): Result<ChangeRefusal, ListedMember[]> {
  if (members.length > LIST_LENGTH) return refuse('too-many')
  if (headsOf(members) > 1) return refuse('second-head')
  if (new Set(members.map(nameKey)).size < members.length) return refuse('same-name')
  return done(members)
}
