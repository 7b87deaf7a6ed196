import { fromBase64, toBase64 } from 'lib0/buffer'

/**
 * What was typed and is not yet known to be saved, in the browser's own storage, one entry a window: it survives a reload,
 * and the next window of the same person sends it.
 */
export function keepTyping(minutesId: string, person: string, window: number) {
  const prefix = `typed/${minutesId}/${person}/`
  const own = prefix + window

  /** False where the browser keeps nothing. */
  function keep(pieces: readonly Uint8Array[]): boolean {
    try {
      if (pieces.length > 0) localStorage.setItem(own, pieces.map(toBase64).join(' '))
      else localStorage.removeItem(own)
      return true
    } catch {
      return false
    }
  }

  /** What other windows left, and how to let go of it once this one keeps it. */
  function left(): { updates: Uint8Array[]; letGo: () => void } {
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix) && key !== own)
      const pieces = keys.flatMap((key) => localStorage.getItem(key)?.split(' ') ?? [])
      return { updates: pieces.map(fromBase64), letGo: () => removeAll(keys) }
    } catch {
      return { updates: [], letGo: () => undefined }
    }
  }

  return { keep, left }
}

function removeAll(keys: readonly string[]) {
  for (const key of keys) localStorage.removeItem(key)
}
