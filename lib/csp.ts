type Policy = Record<string, readonly string[]>

const base: Policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
}

function write(policy: Policy) {
  return Object.entries(policy)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')
}

function withSources(sources: Policy) {
  const policy = { ...base }
  for (const [name, values] of Object.entries(sources)) policy[name] = [...(base[name] ?? []), ...values]
  return write(policy)
}

/** Public pages: no inline script at all; inline style only by the hash of its text (base64 of SHA-256). */
export function publicPolicy(styleHashes: readonly string[] = []) {
  return withSources({ 'style-src': styleHashes.map((hash) => `'sha256-${hash}'`) })
}

/** Pages that Next renders per request: its own inline scripts carry the nonce. */
export function noncePolicy(nonce: string) {
  return withSources({ 'script-src': [`'nonce-${nonce}'`], 'style-src': [`'nonce-${nonce}'`] })
}

/** The development server evaluates code, injects styles and talks over a websocket. Never used in production. */
export function developmentPolicy() {
  return withSources({
    'script-src': ["'unsafe-inline'", "'unsafe-eval'"],
    'style-src': ["'unsafe-inline'"],
    'connect-src': ['ws:'],
  })
}
