export type Span = { startsAt: Date; endsAt: Date }

/** Whether they share a moment. What ends when the other begins does not. */
export function overlap(one: Span, other: Span) {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt
}
