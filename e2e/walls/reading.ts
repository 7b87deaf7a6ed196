import type { Persona } from './personas'

export type Answer = { status: number; headers: Headers; body: string }
type Manner = 'page' | 'payload' | 'head'

/** Sends one reading request as the persona; redirects are answers, not followed. */
export async function read(
  origin: string,
  path: string,
  { cookie }: Persona,
  manner: Manner = 'page',
): Promise<Answer> {
  const headers: Record<string, string> = { 'Accept-Language': 'en' }
  if (cookie) headers.Cookie = cookie
  if (manner === 'payload') headers.RSC = '1'
  const method = manner === 'head' ? 'HEAD' : 'GET'
  const answer = await fetch(`${origin}${path}`, { method, headers, redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}

/** The canaries in an answer, wherever they sit. */
export function canariesIn({ headers, body }: Answer) {
  const everything = [...headers].flat().join('\n') + body
  return new Set(everything.match(/canary-[a-z]+-[a-z_]+/g) ?? [])
}

/** What is left of an answer when all is taken away that differs from one request to the next. */
export function bare({ status, headers, body }: Answer, path: string) {
  const names = path
    .split('/')
    .slice(4)
    .filter((part) => part.length > 8)
  const [, nonce = 'none'] = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '') ?? []
  const text = names.reduce(
    (left, name) => left.replaceAll(name, 'NAME').replaceAll(encodeURIComponent(name), 'NAME'),
    body.replaceAll(nonce, 'NONCE'),
  )
  return {
    status,
    type: headers.get('content-type'),
    cache: headers.get('cache-control'),
    rows: rowsOf(text),
  }
}

export const linksIn = ({ body }: Answer) =>
  [...body.matchAll(/href="(\/(?:en|ru|ur)(?:\/[^"#?]*)?)/g)].map(([, path = '']) => path)

/** A payload is written as its parts get ready, in pieces of any size: the same rows may come in another order. */
function rowsOf(text: string) {
  return text
    .replace(/"\]\)<\/script><script[^>]*>self\.__next_f\.push\(\[1,"/g, '')
    .split(/\\n|\n/)
    .map((row) => row.replace(/^[0-9a-f]+:/, '').replace(/\$L?[0-9a-f]+/g, '$'))
    .sort()
}
