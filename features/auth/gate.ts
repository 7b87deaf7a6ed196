/** First line of an action that needs no session. The reason stands where a reader looks for the gate. */
export function publicAction(_reason: string) {}
