/**
 * The query builder writes a failed query's parameters into the message: what people typed, and the session id that
 * every signed-in transaction begins with. The words go, the query stays.
 */
export function withoutParameters(text: string) {
  return text.replace(/\bparams: [\s\S]*?(?=\n\s+at |$)/g, 'params: [removed]')
}
