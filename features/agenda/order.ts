export type Direction = 'up' | 'down'

/** One place further up or down; the same list where it can go no further. The first `fixed` places are not given away. */
export function moveBy(ids: readonly string[], id: string, direction: Direction, fixed: number) {
  const from = ids.indexOf(id)
  return moveTo(ids, id, direction === 'up' ? from - 1 : from + 1, fixed)
}

export function moveTo(ids: readonly string[], id: string, place: number, fixed: number): readonly string[] {
  const from = ids.indexOf(id)
  if (from < fixed || place < fixed || place >= ids.length || place === from) return ids
  const rest = ids.filter((other) => other !== id)
  return [...rest.slice(0, place), id, ...rest.slice(place)]
}

/**
 * An order that was made while the agenda changed, carried over to the agenda as it now stands: what is new goes to
 * the end, what is gone drops out.
 */
export function carryOver(made: readonly string[], standing: readonly string[]) {
  return [...made.filter((id) => standing.includes(id)), ...standing.filter((id) => !made.includes(id))]
}
