export type JsonLd = { '@type': string } & Record<string, unknown>

const DANGEROUS = /[<>&\u2028\u2029]/g

/** JSON that may stand inside a script element: no character in it can end the element or open a comment. */
export function jsonLdText(data: JsonLd) {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(
    DANGEROUS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
