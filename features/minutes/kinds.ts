/** Apart from the validation, so that a form in the browser does not bring the validator along. */
export const CLAUSE_KINDS = ['heading', 'discussion', 'statement', 'decision', 'action'] as const
