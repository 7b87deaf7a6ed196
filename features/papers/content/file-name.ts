const MOST_LETTERS = 100
/** Names that mean a device on some machines, whatever stands behind the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
/** Marks of direction and other invisible signs; the joiners of Urdu are letters' business and stay. */
const INVISIBLE = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]|(?![\u200c\u200d])\p{Cf}/gu

/**
 * A name under which a file can be saved anywhere and reads as what it is: no path, no hidden signs, and the ending
 * that its content has. Empty names become `paper`.
 */
export function cleanFileName(given: string, extension: string) {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const visible = last
    .replace(INVISIBLE, '')
    .replace(/[<>:"|?*%;]/g, ' ')
    .replace(/\s+/g, ' ')
  const stem = visible.replace(new RegExp(`\\.${extension === 'jpg' ? 'jpe?g' : extension}$`, 'i'), '')
  const trimmed = [...stem]
    .slice(0, MOST_LETTERS)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const name = trimmed === '' || DEVICE.test(trimmed) ? `paper${trimmed && `-${trimmed}`}` : trimmed
  return `${name}.${extension}`
}
