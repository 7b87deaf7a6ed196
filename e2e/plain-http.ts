import { Agent, request } from 'node:http'

type Ask = { cookie?: string; method?: string; body?: Buffer; headers?: Record<string, string> }

export type Answer = { status: number; headers: Record<string, unknown>; body: Buffer; milliseconds: number }

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** One request on a kept connection, body read to its end; no redirect is followed. */
export function ask(url: string, { cookie, method = 'GET', body, headers }: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const sent = request(url, { agent, method, headers: { ...headers, ...(cookie ? { cookie } : {}) } })
    sent.once('error', reject)
    sent.once('response', async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      const milliseconds = performance.now() - began
      const { statusCode: status = 0, headers } = response
      resolve({ status, headers, body: Buffer.concat(chunks), milliseconds })
    })
    sent.end(body)
  })
}

/** As `ask`, for those who count on a page. */
export async function askPage(url: string, options: Ask = {}) {
  const answer = await ask(url, options)
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return answer
}

/** Asks for each address in turn; the answer is how long each took, in milliseconds. */
export async function timesOf(urls: readonly string[], options: Ask = {}) {
  const times: number[] = []
  for (const url of urls) times.push((await askPage(url, options)).milliseconds)
  return times
}
