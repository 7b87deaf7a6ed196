/** One identity has one spelling: compatibility characters, case and edges folded. */
export const canonicalEmail = (given: string) => given.normalize('NFKC').trim().toLowerCase()
