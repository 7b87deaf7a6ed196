import * as Y from 'yjs'

/** Words younger than this, when somebody takes them away, were perhaps never read by them. */
const FRESH = 10_000

/**
 * Tells the words of this window that a change of somebody else took away while they were still fresh: two people in one
 * paragraph, of whom one removes it while the other writes in it.
 */
export function watchLostWords(
  doc: Y.Doc,
  isOwn: (origin: unknown) => boolean,
  tell: (words: string) => void,
) {
  /** Since when the items of this window from a number on exist. */
  let typed: { from: number; at: number }[] = []

  function watch(transaction: Y.Transaction) {
    const own = doc.clientID
    if (isOwn(transaction.origin)) {
      const from = transaction.beforeState.get(own) ?? 0
      if ((transaction.afterState.get(own) ?? 0) > from) typed.push({ from, at: Date.now() })
      return
    }
    typed = typed.filter(({ at }) => Date.now() - at < FRESH)
    const freshFrom = typed[0]?.from
    if (freshFrom === undefined) return
    const lost: string[] = []
    Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      if (!(struct instanceof Y.Item) || struct.id.client !== own) return
      if (!(struct.content instanceof Y.ContentString)) return
      const fresh = struct.content.str.slice(Math.max(0, freshFrom - struct.id.clock))
      if (fresh.trim()) lost.push(fresh)
    })
    if (lost.length > 0) tell(lost.join(''))
  }

  doc.on('afterTransaction', watch)
  return () => doc.off('afterTransaction', watch)
}

/** The passages that an update brings and does not itself take away again. */
export function wordsTypedIn(update: Uint8Array): string[] {
  const { structs, ds } = Y.decodeUpdate(update)
  return structs.flatMap((struct) => {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return []
    const { client, clock } = struct.id
    const isGone = (at: number) =>
      ds.clients.get(client)?.some((range) => range.clock <= at && at < range.clock + range.len) ?? false
    // One number for each half of a character, as the document counts.
    const words = struct.content.str
      .split('')
      .filter((_, offset) => !isGone(clock + offset))
      .join('')
      .trim()
    return words === '' ? [] : [words]
  })
}
