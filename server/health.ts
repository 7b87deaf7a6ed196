import type { IncomingMessage, ServerResponse } from 'node:http'
import { publicPolicy } from '@/lib/csp'
import type { HeaderPairs } from './headers'

export const healthPath = '/api/health'

/** The process is up, whatever else is down: asks nobody. */
export function sendHealth(req: IncomingMessage, res: ServerResponse, security: HeaderPairs) {
  const body = JSON.stringify({ status: 'ok', uptime: Math.round(process.uptime()) })
  res.writeHead(200, [
    ...['Content-Type', 'application/json; charset=utf-8', 'Content-Length', String(body.length)],
    ...['Cache-Control', 'no-store', 'Content-Security-Policy', publicPolicy()],
    ...security,
  ])
  res.end(req.method === 'HEAD' ? undefined : body)
}
