const LONGEST = 180

/**
 * Text that people typed, for a place that holds one line: the header of a mail, a line among facts. Line ends of every
 * kind become a space, and signs that nobody sees but that turn or hide text are gone.
 */
export function oneLine(text: string, longest = LONGEST) {
  const plain = text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(TURNING, '')
    .replace(/ {2,}/g, ' ')
    .trim()
  const signs = [...plain]
  return signs.length <= longest ? plain : `${signs.slice(0, longest - 1).join('')}…`
}

/** Zero width, soft hyphens, and whatever overrides the direction of what follows. */
const TURNING = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
