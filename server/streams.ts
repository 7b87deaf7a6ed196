import type { ServerResponse } from 'node:http'

export type Streams = ReturnType<typeof createStreams>

/** The responses that last until somebody ends them. */
export function createStreams() {
  const open = new Set<ServerResponse>()
  let ending = false

  /** Takes a response whose head is about to leave into its care, if it is a stream; says whether it is. */
  function admit(res: ServerResponse) {
    if (!String(res.getHeader('content-type') ?? '').startsWith('text/event-stream')) return false
    if (ending) setImmediate(() => res.destroy())
    open.add(res)
    res.once('close', () => open.delete(res))
    return true
  }

  function endAll() {
    ending = true
    for (const res of open) res.destroy()
  }

  return { admit, endAll }
}
