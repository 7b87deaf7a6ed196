import type { ListedMember } from '@/db/schema/delegations'

type Members = readonly ListedMember[]
export type Differences = {
  joined: ListedMember[]
  left: ListedMember[]
  changed: { before: ListedMember; after: ListedMember }[]
  /** Those who stayed stand in another order, which is their rank. */
  isReordered: boolean
}

/** What a later list says differently of whom. */
export function differencesOf(before: Members, after: Members): Differences {
  const earlier = new Map(before.map((member) => [member.key, member]))
  const later = new Set(after.map(({ key }) => key))
  const stayedBefore = before.filter(({ key }) => later.has(key))
  const stayedAfter = after.filter(({ key }) => earlier.has(key))
  return {
    joined: after.filter(({ key }) => !earlier.has(key)),
    left: before.filter(({ key }) => !later.has(key)),
    changed: after.flatMap((member) => {
      const was = earlier.get(member.key)
      return was && !isSame(was, member) ? [{ before: was, after: member }] : []
    }),
    isReordered: stayedAfter.some(({ key }, at) => stayedBefore[at]?.key !== key),
  }
}

export function hasDifferences({ joined, left, changed, isReordered }: Differences) {
  return isReordered || joined.length + left.length + changed.length > 0
}

function isSame(one: ListedMember, other: ListedMember) {
  return wordsOf(one) === wordsOf(other)
}

// jsonb keeps its own order of keys.
function wordsOf({ capacity, name, post }: ListedMember) {
  return JSON.stringify([capacity, name.en, name.ru, name.ur, post.en, post.ru, post.ur])
}
