import { createServer, type RequestListener } from 'node:http'

/** Slow clients get seconds, not minutes: to send their headers, their body, and to show a sign of life. */
export function createPublicListener(door: RequestListener) {
  const server = createServer(
    {
      headersTimeout: 15_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 2000,
      keepAliveTimeout: 65_000,
      maxHeaderSize: 16 * 1024,
      noDelay: true,
    },
    door,
  )
  server.timeout = 120_000
  server.maxRequestsPerSocket = 0
  return server
}
