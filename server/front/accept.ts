import type { Encoding } from './encode'

// Browsers send a handful of different values; remembering them makes a hit one look-up.
const remembered = new Map<string, Encoding>()

/** The best encoding that the client takes; q=0 is a refusal. */
export function encodingFor(header: string | undefined): Encoding {
  if (!header) return 'identity'
  const known = remembered.get(header)
  if (known) return known
  if (remembered.size > 200) remembered.clear()
  const encoding = choose(header)
  remembered.set(header, encoding)
  return encoding
}

function choose(header: string): Encoding {
  const wishes = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', weight] = part.split(';')
    const q = /q=([\d.]+)/.exec(weight ?? '')?.[1]
    wishes.set(name.trim(), q === undefined ? 1 : Number(q))
  }
  if ((wishes.get('br') ?? 0) > 0) return 'br'
  return (wishes.get('gzip') ?? 0) > 0 ? 'gzip' : 'identity'
}
