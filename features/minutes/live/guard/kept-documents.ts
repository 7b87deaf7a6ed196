/** So many documents the thread keeps, those that were asked for last. */
export const KEPT_DOCUMENTS = 16
