import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { publicPolicy } from '@/lib/csp'
import type { HeaderPairs } from '../headers'
import messages from './messages.json'

export type PlainPage = keyof typeof messages

const css =
  'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;margin:10vh auto;padding:0 1rem;color-scheme:light dark}section{margin-block:2rem}h1{font-size:1.25rem}[lang=ur]{line-height:2.2}'
const policy = publicPolicy([createHash('sha256').update(css).digest('base64')])

/** Needs neither Next nor Postgres: what we say when one of them is in trouble, in all three languages at once. */
export function plainPage(name: PlainPage) {
  const sections = Object.entries(messages[name]).map(([locale, [title, text]]) => {
    const direction = locale === 'ur' ? 'rtl' : 'ltr'
    return `<section lang="${locale}" dir="${direction}"><h1>${title}</h1><p>${text}</p></section>`
  })
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${messages[name].en[0]}</title>`
  return `<!doctype html><html lang="en"><head>${head}<style>${css}</style></head><body><main>${sections.join('')}</main></body></html>`
}

const bodies = new Map<PlainPage, Buffer>()

/** Sends one of the plain pages; never kept by anybody. */
export function sendPlain(
  req: IncomingMessage,
  res: ServerResponse,
  { status, page, security, more = [] }: PlainAnswer,
) {
  if (res.headersSent || res.destroyed) return
  const body = bodies.get(page) ?? Buffer.from(plainPage(page))
  bodies.set(page, body)
  res.writeHead(status, [
    ...['Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(body.length)],
    ...['Cache-Control', 'no-store', 'Content-Security-Policy', policy],
    ...security,
    ...more,
  ])
  if (req.method === 'HEAD') res.end()
  else res.end(body)
}

type PlainAnswer = { status: number; page: PlainPage; security: HeaderPairs; more?: readonly string[] }
