/** 64 hexadecimal digits, however they are grouped or written; null for what is no SHA-256. */
export function parseHash(typed: string): string | null {
  const digits = typed.replace(/[\s:\-–·]/g, '').toLowerCase()
  return /^[0-9a-f]{64}$/.test(digits) ? digits : null
}

/** In groups of eight, as it is printed: two people can read it to each other. */
export const groupHash = (hash: string) => hash.match(/.{1,8}/g)?.join(' ') ?? hash
