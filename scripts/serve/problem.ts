/** A failure we foresaw: what happened, and what the reader can do about it. */
export class Problem extends Error {
  constructor(
    what: string,
    readonly advice: string,
    cause?: unknown,
  ) {
    super(what, { cause })
  }
}
