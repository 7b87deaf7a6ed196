/** The SQLSTATE of a failed query, however deep the query builder has wrapped it; undefined for any other error. */
export function errorCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return errorCodeOf(error.cause)
}
