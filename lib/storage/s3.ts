import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { AwsClient } from 'aws4fetch'
import { assertStorageKey, isStorageKey, type Storage } from './storage'
import { webStream } from './web-stream'

export type Bucket = { url: string; bucket: string; key: string; secret: string; region: string }

/** A bucket of any S3-compatible service, addressed by path. */
export function s3Storage({ url, bucket, key: accessKeyId, secret, region }: Bucket): Storage {
  const client = new AwsClient({ accessKeyId, secretAccessKey: secret, region, service: 's3', retries: 0 })
  const addressOf = (key: string) => `${url.replace(/\/+$/, '')}/${bucket}/${key}`

  async function ask(method: string, key: string, headers: Record<string, string> = {}) {
    const signed = await client.sign(addressOf(key), { method, headers })
    return fetch(signed)
  }

  return {
    async put(key, content, bytes) {
      assertStorageKey(key)
      // A careless service keeps the half that arrived: under its own key stands only what is whole.
      const draft = `drafts/${randomUUID()}`
      const { url: address, headers } = await client.sign(addressOf(draft), { method: 'PUT' })
      headers.set('Content-Length', String(bytes))
      try {
        const request = { method: 'PUT', headers, body: webStream(content), duplex: 'half' }
        await settle(await fetch(address, request), 'PUT')
        await settleCopy(await ask('PUT', key, { 'x-amz-copy-source': `/${bucket}/${draft}` }))
      } finally {
        await ask('DELETE', draft).then(discard, () => undefined)
      }
    },

    async get(key, range) {
      if (!isStorageKey(key)) return null
      const answer = await ask('GET', key, range ? { Range: `bytes=${range.start}-${range.end}` } : {})
      if (answer.status === 404) return discard(answer)
      // A service that ignores the range would send other bytes than we say.
      if (answer.status !== (range ? 206 : 200) || !answer.body)
        throw new Error(`the storage answered ${answer.status} to GET`)
      return Readable.from(answer.body)
    },

    async delete(key) {
      if (!isStorageKey(key)) return
      const answer = await ask('DELETE', key)
      if (answer.status === 404) await discard(answer)
      else await settle(answer, 'DELETE')
    },

    async exists(key) {
      if (!isStorageKey(key)) return false
      const answer = await ask('HEAD', key)
      if (answer.status === 404) return false
      await settle(answer, 'HEAD')
      return true
    },
  }
}

async function settle(answer: Response, method: string) {
  await discard(answer)
  if (!answer.ok) throw new Error(`the storage answered ${answer.status} to ${method}`)
}

/** A copy that breaks off is told of inside an answer that began well. */
async function settleCopy(answer: Response) {
  const text = await answer.text()
  if (!answer.ok || text.includes('<Error>'))
    throw new Error(`the storage answered ${answer.status} to a copy`)
}

async function discard(answer: Response) {
  await answer.body?.cancel()
  return null
}
