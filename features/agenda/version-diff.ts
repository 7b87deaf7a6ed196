import { diffWords, type Part } from '@/lib/word-diff'
import type { AgendaState } from './policy'

/** An item as a version keeps it. */
export type VersionItem = {
  id: string
  title: { en: string; ru: string }
  durationMinutes: number
  proposedBy: string
  state: AgendaState
}

/** What became of one item between two versions; places count from 1. Nothing but `place` where it stands as it stood. */
export type ItemChange = {
  item: VersionItem
  place: number
  isAdded: boolean
  movedFrom: number | null
  /** The words of both languages, where either changed. */
  words: { en: Part[]; ru: Part[] } | null
  /** Minutes longer; negative is shorter. */
  longer: number
  settled: { from: AgendaState; to: AgendaState } | null
}

export type VersionDiff = { items: ItemChange[]; removed: { item: VersionItem; place: number }[] }

/** What changed from one version of an agenda to another, item by item in the order of the later one. */
export function compareVersions(from: readonly VersionItem[], to: readonly VersionItem[]): VersionDiff {
  const before = new Map(from.map((item, index) => [item.id, { item, place: index + 1 }]))
  const after = new Set(to.map(({ id }) => id))
  const stayed = unmoved(to.flatMap(({ id }) => before.get(id)?.place ?? []))
  return {
    items: to.map((item, index) => changeOf(item, index + 1, before.get(item.id), stayed)),
    removed: [...before.values()].filter(({ item }) => !after.has(item.id)),
  }
}

export function isUnchanged({ items, removed }: VersionDiff) {
  return removed.length === 0 && items.every((change) => !hasChanged(change))
}

export function hasChanged({ isAdded, movedFrom, words, longer, settled }: ItemChange) {
  return isAdded || movedFrom !== null || words !== null || longer !== 0 || settled !== null
}

function changeOf(
  item: VersionItem,
  place: number,
  old: { item: VersionItem; place: number } | undefined,
  stayed: ReadonlySet<number>,
): ItemChange {
  if (!old) return { item, place, isAdded: true, movedFrom: null, words: null, longer: 0, settled: null }
  const { title, state } = old.item
  const isReworded = title.en !== item.title.en || title.ru !== item.title.ru
  return {
    item,
    place,
    isAdded: false,
    movedFrom: stayed.has(old.place) ? null : old.place,
    words: isReworded
      ? { en: diffWords(title.en, item.title.en), ru: diffWords(title.ru, item.title.ru) }
      : null,
    longer: item.durationMinutes - old.item.durationMinutes,
    settled: state === item.state ? null : { from: state, to: item.state },
  }
}

/** The longest run of places that still rise: whoever is not in it was moved, and nobody else. */
function unmoved(places: readonly number[]): ReadonlySet<number> {
  const runs: number[][] = []
  for (const place of places) {
    const best = runs.filter((run) => (run.at(-1) ?? 0) < place).reduce(longest, [])
    runs.push([...best, place])
  }
  return new Set(runs.reduce(longest, []))
}

const longest = (one: number[], other: number[]) => (other.length > one.length ? other : one)
