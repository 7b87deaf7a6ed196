export type Turned = { itemId: string | null; at: string }
/** One stretch of the meeting; no item is a break. `isNow`: it still goes on, and `to` is the moment of asking. */
export type Turn = { itemId: string | null; from: Date; to: Date; isNow: boolean }

export type Times = {
  turns: Turn[]
  current: Turn | null
  /** Seconds that each item has been on the table, all its turns together. */
  spent: Map<string, number>
  /** Seconds since the room first turned to an item. */
  whole: number
}

/** How the meeting has gone until `until`: now, or its end where it is over. */
export function timesOf(turned: readonly Turned[], until: Date, isOver: boolean): Times {
  const ordered = turned.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
  const turns = ordered.map(({ itemId, at }, index): Turn => {
    const next = ordered[index + 1]
    const from = new Date(at)
    // Clocks of two machines may differ a little: nothing lasts less than no time.
    const to = next ? new Date(next.at) : new Date(Math.max(from.getTime(), until.getTime()))
    return { itemId, from, to, isNow: !next && !isOver }
  })
  const spent = new Map<string, number>()
  for (const turn of turns)
    if (turn.itemId) spent.set(turn.itemId, (spent.get(turn.itemId) ?? 0) + secondsOf(turn))
  const [first] = turns
  const last = turns.at(-1)
  // After the last item the room rests: that is no part of a meeting that is over.
  const end = isOver && last?.itemId === null ? last.from : last?.to
  return {
    turns,
    current: last?.isNow ? last : null,
    spent,
    whole: first && end ? secondsOf({ from: first.from, to: end }) : 0,
  }
}

export function secondsOf({ from, to }: Pick<Turn, 'from' | 'to'>) {
  return Math.round((to.getTime() - from.getTime()) / 1000)
}
