/** A piece of XML that is well-formed, as distinct from words. */
export type Xml = { readonly xml: string }

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' }
const escaped = (words: string) => words.replace(/[&<>"\n]/g, (sign) => SIGNS[sign] ?? '')

/** An element; what is null is left out, and words are only ever words. */
export function element(
  name: string,
  attributes: Record<string, string | null>,
  ...children: (Xml | string | null)[]
): Xml {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escaped(value)}"`]))
    .join('')
  const inner = children
    .map((child) => (typeof child === 'string' ? escaped(child) : (child?.xml ?? '')))
    .join('')
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` }
}

export const xmlDocument = ({ xml }: Xml) => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
