/** A person looks at a few windows at once, not at a hundred. */
const MOST = 12
const taken = new Map<string, number>()

/** Takes one of the streams that a session may hold open; null when there is none left. The answer gives it back. */
export function takePlace(session: string): (() => void) | null {
  const count = taken.get(session) ?? 0
  if (count >= MOST) return null
  taken.set(session, count + 1)
  return () => {
    const left = (taken.get(session) ?? 1) - 1
    if (left === 0) taken.delete(session)
    else taken.set(session, left)
  }
}
