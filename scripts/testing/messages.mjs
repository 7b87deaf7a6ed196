const place = /^i18n\/messages\/(en|ru|ur)\/(.+)\.json$/

/** The three languages carry the same nouns, the same keys and the same arguments, and no empty text. */
export function messagesAreComplete(files) {
  const languages = { en: new Map(), ru: new Map(), ur: new Map() }
  for (const { path, text } of files) {
    const [, language, noun] = place.exec(path) ?? []
    if (language)
      for (const [key, value] of leaves(JSON.parse(text), noun)) languages[language].set(key, value)
  }
  const keys = new Set(Object.values(languages).flatMap((messages) => [...messages.keys()]))
  if (keys.size === 0) return ['No message was found in i18n/messages']
  return [...keys].flatMap((key) => compare(key, languages))
}

function compare(key, languages) {
  const entries = Object.entries(languages)
  const missing = entries
    .filter(([, messages]) => !messages.get(key)?.trim())
    .map(([language]) => `${key} has no text in ${language}`)
  if (missing.length > 0) return missing

  const expected = argumentNames(languages.en.get(key))
  return entries
    .filter(([, messages]) => argumentNames(messages.get(key)) !== expected)
    .map(([language]) => `${key} takes other arguments in ${language} than in en (${expected || 'none'})`)
}

function leaves(value, path) {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

/** The arguments of an ICU message and its tags, those inside plural and select branches included. */
export function argumentNames(text) {
  const tags = [...text.matchAll(/<(\w+)>/g)].map(([, tag]) => `<${tag}>`)
  return [...new Set([...collect(text.replace(/'[{}]+[^']*'/g, '')), ...tags])].sort().join(', ')
}

function collect(text) {
  return bracedParts(text).flatMap((inner) => {
    const [, name, kind, branches] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*,?([\s\S]*))?$/.exec(inner) ?? []
    if (!name) return []
    const nested = /^(plural|select|selectordinal)$/.test(kind ?? '') ? bracedParts(branches) : []
    return [name, ...nested.flatMap(collect)]
  })
}

/** What stands inside each outermost pair of braces. */
function bracedParts(text) {
  const parts = []
  let depth = 0
  let start = 0
  for (const [index, letter] of [...text].map((letter, index) => [index, letter])) {
    if (letter === '{' && depth++ === 0) start = index + 1
    if (letter === '}' && --depth === 0) parts.push([...text].slice(start, index).join(''))
  }
  return parts
}
