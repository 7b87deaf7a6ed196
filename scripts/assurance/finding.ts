export type Finding = { id: string; fault: string; found: string; holds: boolean }

/** How often each fault is repeated, and after how many milliseconds people must be served again. */
export const times = 20
export const longest = 10_000

export function seconds(milliseconds: number) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/** The worst of the times, and the one in the middle. */
export function worstOf(took: readonly number[]) {
  const sorted = [...took].sort((a, b) => a - b)
  const [worst = 0, median = 0] = [sorted.at(-1), sorted[Math.floor(sorted.length / 2)]]
  return { worst, words: `at most ${seconds(worst)} (median ${seconds(median)})` }
}
