import type { Upload } from 'tus-js-client'
import { type UploadRefusal, uploadRefusal } from '../handing-in'
import { type Remembered, remember } from './remembered-upload'

const PIECE = 1024 * 1024
/** Tries that nobody sees, in milliseconds; after the last one the page says that the line is lost. */
const PATIENCE = [500, 2000]

type Listener = {
  onProgress: (sent: number) => void
  onDone: (uploadId: string) => void
  /** Null where the line was lost. */
  onStopped: (refusal: UploadRefusal | null) => void
}

/** Sends a file in pieces; each piece that has arrived stays, whatever happens to the line. */
export async function startSending(
  file: File,
  place: string,
  from: Remembered | null,
  { onProgress, onDone, onStopped }: Listener,
): Promise<Upload> {
  // Fetched when a file is chosen: nobody else pays for it.
  const { DetailedError, Upload } = await import('tus-js-client')
  const sending = new Upload(file, {
    endpoint: '/api/uploads',
    uploadUrl: from?.url ?? null,
    chunkSize: PIECE,
    retryDelays: PATIENCE,
    storeFingerprintForResuming: false,
    metadata: { filename: file.name },
    onUploadUrlAvailable: () =>
      remember(place, { ...pathOf(sending), name: file.name, size: file.size, modified: file.lastModified }),
    onProgress,
    onSuccess: () => onDone(pathOf(sending).url.slice(-32)),
    onError: (error) => {
      const answer = error instanceof DetailedError ? error.originalResponse : null
      const refusal = uploadRefusal(answer?.getBody() ?? '')
      // Who signs in again goes on where the file was.
      if (refusal && refusal !== 'signed-out') remember(place, null)
      onStopped(refusal)
    },
  })
  sending.start()
  return sending
}

/** How much of a remembered upload has arrived; null when it is there no more. */
export async function askHowFar({ url }: Remembered): Promise<number | null> {
  const answer = await fetch(url, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } })
  return answer.ok ? Number(answer.headers.get('upload-offset')) : null
}

export function discard({ url }: Pick<Remembered, 'url'>) {
  return fetch(url, { method: 'DELETE', headers: { 'Tus-Resumable': '1.0.0' } }).catch(() => undefined)
}

const pathOf = ({ url }: Upload) => ({ url: new URL(url ?? '', location.href).pathname })
