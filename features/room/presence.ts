export type Coming = { key: string; kind: 'arrived' | 'left'; at: string }

/** Who is in the room at a moment: of each person the newest arrival or departure until then counts. */
export function presenceOf(comings: readonly Coming[], at: Date): Set<string> {
  const present = new Set<string>()
  const until = comings.filter((coming) => new Date(coming.at) <= at)
  for (const { key, kind } of until.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))) {
    if (kind === 'arrived') present.add(key)
    else present.delete(key)
  }
  return present
}
