import type { Readable } from 'node:stream'

/** A file for a response: read as fast as the reader takes it, and closed when the reader leaves. */
export function webStream(file: Readable): ReadableStream<Uint8Array> {
  const pieces = file.iterator()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel() {
      file.destroy()
    },
  })
}
