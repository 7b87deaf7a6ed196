import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export type Rendered = { status: number; headers: IncomingHttpHeaders; body: Buffer }

export type Render = (key: string) => Promise<Rendered>

/** No answer in time, too large an answer, or a broken connection. */
export class RenderFailed extends Error {}

type Loopback = {
  port: number
  secret: string
  /** The portal's own name: what the client calls us never reaches a page that is kept for others. */
  publicHost: string
  secure: boolean
  timeout?: number
  maxBytes?: number
}

/** Asks Next over the inner listener, as a reader without cookies would. */
export function createRender(inner: Loopback): Render {
  const { port, secret, publicHost, secure, timeout = 15_000, maxBytes = 4_000_000 } = inner
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  const headers = {
    host: publicHost,
    'x-forwarded-host': publicHost,
    'x-forwarded-proto': secure ? 'https' : 'http',
    'x-front': secret,
    'user-agent': 'front',
    accept: 'text/html,*/*',
  }

  return (key) =>
    new Promise((resolve, reject) => {
      const fail = (why: string) => {
        asked.destroy()
        reject(new RenderFailed(why))
      }
      const timer = setTimeout(() => fail('no answer in time'), timeout)
      const asked = request({ host: '127.0.0.1', port, path: key, agent, headers }, (answer) => {
        const parts: Buffer[] = []
        let size = 0
        answer.on('data', (part: Buffer) => {
          size += part.length
          if (size > maxBytes) return fail('the answer is too large')
          parts.push(part)
        })
        answer.on('aborted', () => fail('the answer broke off'))
        answer.on('end', () => {
          clearTimeout(timer)
          resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(parts) })
        })
      })
      asked.on('error', (error) => {
        clearTimeout(timer)
        reject(new RenderFailed(error.message))
      })
      asked.end()
    })
}
