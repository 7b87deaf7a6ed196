/** A value that components watch. */
export type Store<T> = ReturnType<typeof createStore<T>>

export function createStore<T>(first: T) {
  let value = first
  const watchers = new Set<() => void>()
  return {
    get: () => value,
    set(next: T) {
      if (Object.is(next, value)) return
      value = next
      for (const tell of [...watchers]) tell()
    },
    watch(tell: () => void) {
      watchers.add(tell)
      return () => {
        watchers.delete(tell)
      }
    },
  }
}
