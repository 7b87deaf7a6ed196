import { randomBytes } from 'node:crypto'
import { MemoryLocker, Server } from '@tus/server'
import { getViewer } from '@/features/auth/session'
import type { Viewer } from '@/features/auth/viewer'
import { now } from '@/lib/clock'
import { env } from '@/lib/env'
import { MOST_FILE_BYTES } from '../handing-in'
import { receiveUpload } from './receive'
import { findUpload, makeRoom, removeUpload, spool } from './spool'

const PATH = '/api/uploads'
/** Begun and not saved, per person. */
const MOST_UPLOADS = 5
const MOST_NAME = 400

const locks = new MemoryLocker()

type Refusal = { status_code: number; body: string }
const refusal = (status_code: number, body: string): Refusal => ({ status_code, body })

/** One request of the resumable upload protocol (tus 1.0), by the person who began the upload and by nobody else. */
export async function serveUpload(request: Request): Promise<Response> {
  // The door checks the Origin of what writes; a browser says of a reading request where it comes from.
  const site = request.headers.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') return plain(403, 'foreign')
  if (request.headers.has('x-http-method-override')) return plain(400, 'method')
  const viewer = await getViewer()
  if (!viewer) return plain(401, 'signed-out')
  if (viewer.role === 'administrator') return plain(403, 'not-allowed')

  const id = new URL(request.url).pathname.slice(PATH.length + 1)
  if (id && !(await findUpload(viewer.id, id))) return plain(404, 'no-upload')
  return serverFor(viewer).handleWeb(request)
}

/** Made for each request, because the person is part of every rule; the locks are shared by all of them. */
function serverFor(viewer: Viewer) {
  return new Server({
    path: PATH,
    relativeLocation: true,
    datastore: spool(),
    locker: locks,
    maxSize: MOST_FILE_BYTES,
    allowedOrigins: [new URL(env().PUBLIC_URL).origin],
    namingFunction: () => randomBytes(16).toString('hex'),

    async onUploadCreate(_request, upload) {
      // A length that is not said cannot be held against what is free.
      if (!upload.size) throw refusal(400, 'empty')
      if ((await makeRoom(viewer.id, now())) >= MOST_UPLOADS) throw refusal(429, 'too-many')
      const filename = (upload.metadata?.filename ?? '').slice(0, MOST_NAME)
      return { metadata: { person: viewer.id, filename } }
    },

    async onUploadFinish(_request, upload) {
      const received = await receiveUpload(viewer, upload.id)
      if (received.ok) return {}
      await removeUpload(upload.id)
      throw refusal(422, received.code)
    },

    onResponseError: (_request, error) =>
      'status_code' in error && error.status_code === 413 ? refusal(413, 'too-large') : undefined,
  })
}

const plain = (status: number, code: string) =>
  new Response(code, { status, headers: { 'Tus-Resumable': '1.0.0' } })
