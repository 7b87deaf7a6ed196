/** Apart from the validation, so that a form in the browser does not bring the validator along. */
export const COMMENT_LENGTH = 8000
