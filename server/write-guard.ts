import type { IncomingMessage } from 'node:http'
import { isReadable } from './guards/arguments'
import { holdBody } from './guards/body'
import { limitBody } from './guards/limit-body'
import { isTooDeep } from './guards/nesting'
import { isKnownMethod, isOwnOrigin } from './guards/origin'
import { createRate } from './guards/rate'
import type { PlainPage } from './pages/plain-page'
import { routePattern } from './route-pattern'
import { fileFormPaths } from './routes'
import type { Settings } from './settings'

const fileForms = fileFormPaths.map(routePattern)

type Refusal = { status: number; page: PlainPage; wait?: number }

/** Whatever is not a read proves where it comes from and how large it is before the application hears of it. */
export function createWriteGuard(
  { origin, limits }: Pick<Settings, 'origin' | 'limits'>,
  kindOf: (url: string) => string,
) {
  const writes = createRate(limits.writesPerMinute)
  const strokes = createRate(limits.strokesPerMinute)

  return async (req: IncomingMessage, client: string): Promise<Refusal | null> => {
    if (!isKnownMethod(req.method)) return { status: 405, page: 'refused' }
    const kind = kindOf(req.url ?? '')
    const wait = (kind === 'live' ? strokes : writes).take(client)
    if (wait) return { status: 429, page: 'busy', wait }
    if (!isOwnOrigin(req, origin)) return { status: 403, page: 'refused' }

    if (kind === 'upload') {
      return limitBody(req, limits.uploadBytes) ? null : { status: 413, page: 'large' }
    }
    let tooDeep = false
    let unreadable = false
    const verdict = await holdBody(req, mostBytes(req), (body) => {
      // What is typed comes as bytes that only the guarded thread decodes; brackets among them mean nothing.
      tooDeep = kind !== 'live' && isTooDeep(body)
      unreadable = !tooDeep && !isReadable(req, body)
    })
    if (verdict === 'broken' || unreadable) return { status: 400, page: 'refused' }
    return verdict === 'too-large' || tooDeep ? { status: 413, page: 'large' } : null
  }

  function mostBytes({ url = '' }: IncomingMessage) {
    const path = url.split('?', 1)[0] ?? ''
    return fileForms.some((form) => form.test(path)) ? limits.fileFormBytes : limits.bodyBytes
  }
}
