/** One flight per key: who asks for what is already on its way waits for that. */
export function createFlights<T>() {
  const flying = new Map<string, Promise<T>>()

  function join(key: string, start: () => Promise<T>) {
    const known = flying.get(key)
    if (known) return known
    const flight = start().finally(() => {
      if (flying.get(key) === flight) flying.delete(key)
    })
    flying.set(key, flight)
    return flight
  }

  /** Those under way keep their passengers; whoever comes now starts anew. */
  function forget() {
    flying.clear()
  }

  return { join, forget, has: (key: string) => flying.has(key), count: () => flying.size }
}
