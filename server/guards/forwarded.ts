import type { IncomingMessage } from 'node:http'

export type Site = { publicHost: string; secure: boolean; trustProxy: boolean }

/** Names by which a client could pose as a proxy, as the front, as proxy.ts or as Next itself. */
const forgeable =
  /^(?:forwarded|x-forwarded-.*|x-real-ip|x-front|x-middleware-.*|x-next-.*|x-portal-.*|content-security-policy)$/

/** The address limits are counted by. Behind a proxy of our own it is the last one in the chain, which the proxy wrote. */
export function clientAddress(req: IncomingMessage, trustProxy: boolean) {
  const forwarded = trustProxy ? req.headers['x-forwarded-for'] : undefined
  const last = typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : undefined
  return byNetwork(last || req.socket.remoteAddress || 'unknown')
}

/** One household holds a whole /64 of version 6, so that is what counts. */
function byNetwork(address: string) {
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address
  return plain.includes(':') && plain !== '::1' ? plain.split(':').slice(0, 4).join(':') : plain
}

/** From here on the request says what we know, not what the client claims: our own host, protocol and its address. */
export function settleHeaders(req: IncomingMessage, site: Site, address: string) {
  const { headers } = req
  for (const name of Object.keys(headers)) if (forgeable.test(name)) delete headers[name]
  headers.host = site.publicHost
  headers['x-forwarded-host'] = site.publicHost
  headers['x-forwarded-proto'] = site.secure ? 'https' : 'http'
  headers['x-forwarded-for'] = address
}
