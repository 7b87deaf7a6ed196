const wellKnown = /^(change ?me|secret|password|postgres|admin|example|default|test|jwg)/i

/** Why this text cannot guard anything, or undefined. */
export function weakness(secret: string, shortest: number): string | undefined {
  if (secret.length < shortest) return `is shorter than ${shortest} characters`
  if (wellKnown.test(secret.replaceAll(/[-_]/g, ' '))) return 'begins like a well-known default'
  if (new Set(secret).size < 8) return 'repeats a few characters only'
  return undefined
}
