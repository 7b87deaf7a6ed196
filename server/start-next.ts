import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Settings } from './settings'

/** Next in this very process. It finds its build through next.config.js, which reads NEXT_DIST_DIR. */
export async function startNext({ dev, dir, host, port }: Settings) {
  // React picks its build by this when it is first loaded, so it is settled before Next is.
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' })
  const { default: next } = await import('next')

  // Next asks itself under this address when a server action redirects; a wildcard is no address to ask.
  const hostname = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  const app = next({ dev, dir, hostname, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    handler: (req: IncomingMessage, res: ServerResponse) => handle(req, res),
    upgrade: app.getUpgradeHandler(),
    close: () => app.close(),
  }
}
