import { publicPolicy } from '@/lib/csp'
import type { HeaderPairs } from '../headers'
import { makeEntry } from './entry'
import type { createCssInliner } from './inline-css'
import type { Rendered } from './render'
import { stripScripts, UnfinishedDocument } from './strip'

type Tools = { inlineCss: ReturnType<typeof createCssInliner>; security: HeaderPairs; origin: string }

/** What Next answered is not fit to be kept; Next must serve this address itself. */
export class Unfit extends Error {}

const keptTypes = /^(?:text\/(?:html|plain|xml)|application\/(?:[a-z]+\+)?(?:xml|json)|image\/[a-z.+-]+)\b/

/** From Next's answer to the finished response that everybody gets. `status` replaces Next's own. */
export async function finish(key: string, rendered: Rendered, tools: Tools, status = rendered.status) {
  const { headers, body } = rendered
  const type = headers['content-type'] ?? ''
  if (headers['set-cookie']) throw new Unfit('sets a cookie')
  const shared = { status, security: tools.security, madeAt: Date.now(), keyBytes: key.length }

  if (isRedirect(rendered.status) && headers.location) {
    const location = withinSite(headers.location, tools.origin)
    return makeEntry({
      ...shared,
      type: 'text/plain',
      body: Buffer.alloc(0),
      policy: publicPolicy(),
      location,
    })
  }
  if (rendered.status !== 200) throw new Unfit(`status ${rendered.status}`)
  if (!keptTypes.test(type)) throw new Unfit(`type ${type}`)
  if (!type.startsWith('text/html')) return makeEntry({ ...shared, type, body, policy: publicPolicy() })

  const { html, hashes } = await tools.inlineCss(stripped(body))
  return makeEntry({ ...shared, type, body: Buffer.from(html), policy: publicPolicy(hashes) })
}

function stripped(body: Buffer) {
  try {
    return stripScripts(body.toString('utf8'))
  } catch (error) {
    if (error instanceof UnfinishedDocument) throw new Unfit(error.message)
    throw error
  }
}

function isRedirect(status: number) {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308
}

function withinSite(location: string, origin: string) {
  return location.startsWith(`${origin}/`) ? location.slice(origin.length) : location
}
