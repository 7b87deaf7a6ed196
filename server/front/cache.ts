/** What is kept knows its own weight in bytes. */
export type Weighed = { size: number }

/**
 * Bounded by bytes. Eviction gives everything that was read since the last round a second chance, which costs a hit
 * one flag instead of moving the entry to the end.
 */
export function createCache<T extends Weighed>(maxBytes: number) {
  const slots = new Map<string, { value: T; used: boolean }>()
  let bytes = 0

  function get(key: string) {
    const slot = slots.get(key)
    if (!slot) return undefined
    slot.used = true
    return slot.value
  }

  function set(key: string, value: T) {
    remove(key)
    if (value.size > maxBytes) return
    slots.set(key, { value, used: false })
    bytes += value.size
    while (bytes > maxBytes) evictOne()
  }

  function evictOne() {
    for (const [key, slot] of slots) {
      if (!slot.used) return remove(key)
      slots.delete(key)
      slots.set(key, { value: slot.value, used: false })
    }
  }

  function remove(key: string) {
    const slot = slots.get(key)
    if (!slot) return
    slots.delete(key)
    bytes -= slot.value.size
  }

  function clear() {
    slots.clear()
    bytes = 0
  }

  return { get, set, clear, weight: () => ({ entries: slots.size, bytes }) }
}
