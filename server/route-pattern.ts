/** What a bracketed part of an address may look like. Bounded, so that nobody can fill a cache with made-up names. */
const parts: Record<string, string> = {
  '[locale]': '(?:en|ru|ur)',
  '[slug]': '[a-z0-9-]{1,120}',
  '[number]': '(?:jwg(?:-[a-z])?-[1-9][0-9]{0,3}|p-[0-9a-f-]{1,36})',
  '[ref]': '[A-Za-z0-9-]{1,40}',
  '[id]': '[A-Za-z0-9-]{1,40}',
  '[feed]': '[A-Za-z0-9_-]{43}\\.ics',
  '[paper]': '[0-9a-f-]{36}',
  '[version]': '[1-9][0-9]{0,3}',
  '[page]': '[1-9][0-9]?',
  '[upload]': '[0-9a-f]{32}',
  '[corrigendum]': '[0-9a-f-]{36}',
  '[procedure]': '[0-9a-f-]{36}',
  '[hash]': '[0-9a-f]{64}',
  '[token]': '[A-Za-z0-9_-]{16,200}',
  '[...rest]': '[^/]+(?:/[^/]+)*',
  '[...card]': '[a-z0-9-]{1,100}(?:/[a-z0-9-]{1,100}){0,3}(?:\\.png)?',
  '[...nextauth]': '[a-z-]{1,30}(?:/[a-z-]{1,30}){0,3}',
}

/** `/[locale]/news/[slug]` as a regular expression over a whole path. An unknown bracket is an error, not a wildcard. */
export function routePattern(path: string) {
  const source = path.split('/').map((part) => {
    if (!part.includes('[')) return part.replaceAll('.', '\\.')
    const pattern = parts[part]
    if (!pattern) throw new Error(`route-pattern.ts does not know ${part} of ${path}`)
    return pattern
  })
  return new RegExp(`^${source.join('/') || '/'}$`)
}
