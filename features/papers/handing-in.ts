/** What the form in the browser and the server agree on. */

export const TITLE_LENGTH = 300
export const MOST_FILE_BYTES = 50 * 1024 * 1024

export const PAPER_LANGUAGES = ['en', 'ru', 'ur', 'en_ru'] as const
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number]

const UPLOAD_REFUSALS = [
  ...(['empty', 'too-large', 'kind', 'broken', 'mixed', 'macros', 'bomb'] as const),
  ...(['too-many', 'not-allowed', 'signed-out'] as const),
]
export type UploadRefusal = (typeof UPLOAD_REFUSALS)[number]

/** The server's word about an upload; null for what is none, such as the page of a proxy that is busy. */
export const uploadRefusal = (text: string) => UPLOAD_REFUSALS.find((code) => code === text) ?? null
