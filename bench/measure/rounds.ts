/** One who is measured: the answer is the figure of one round. */
export type Contender<Name extends string> = { name: Name; round: () => Promise<number> }

/** Everybody once per round, in turn, so that a noisy minute is nobody's alone. The answer is each one's median. */
export async function inTurns<Name extends string>(rounds: number, contenders: Contender<Name>[]) {
  const figures = new Map<Name, number[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, round: run } of contenders) figures.get(name)?.push(await run())
  }
  return (name: Name) => median(figures.get(name) ?? [])
}

export function median(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

/** The value below which this part of them lies. */
export function percentile(values: readonly number[], part: number) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
