const deepest = 200
const [openList, closeList, openObject, closeObject] = [...Buffer.from('[]{}')]

/** Brackets nested so deep that only a parser's stack is meant by them. Prose never comes near. */
export function isTooDeep(body: Buffer) {
  let depth = 0
  for (const byte of body) {
    if (byte === openList || byte === openObject) {
      if (++depth > deepest) return true
    } else if ((byte === closeList || byte === closeObject) && depth > 0) depth--
  }
  return false
}
