type Parts = {
  meetingId: string
  /** Whether the session that opened the stream still holds. */
  isAlive: () => Promise<boolean>
  subscribe: (tell: () => void) => () => void
  /** The reader has gone. */
  gone: AbortSignal
  onEnd: () => void
  /** Milliseconds between two signs of life; every second one also asks for the session. */
  beat?: number
}

/**
 * Server-sent events that say that something changed, never what. The signs of life are events, because a script does
 * not hear comments, and without one in time it takes the line for lost.
 */
export function openStream({ meetingId, isAlive, subscribe, gone, onEnd, beat = 1000 }: Parts) {
  const encoder = new TextEncoder()
  let end: () => void = () => undefined

  return new ReadableStream<Uint8Array>({
    start(controller) {
      let ended = false
      let beats = 0
      let asking = false
      let changed = false
      const send = (event: string) => {
        if (!ended) controller.enqueue(encoder.encode(`event: ${event}\ndata: ${meetingId}\n\n`))
      }

      /** One question at a time; changes that come meanwhile are told together. */
      async function ask() {
        if (asking) return
        asking = true
        const alive = await isAlive().catch(() => false)
        asking = false
        if (!alive) return end()
        if (!changed) return
        changed = false
        send('change')
      }

      const unsubscribe = subscribe(() => {
        changed = true
        void ask()
      })
      const timer = setInterval(() => {
        send('beat')
        if (++beats % 2 === 0) void ask()
      }, beat)

      end = () => {
        if (ended) return
        ended = true
        clearInterval(timer)
        unsubscribe()
        onEnd()
        try {
          controller.close()
        } catch {
          // The reader closed it first.
        }
      }
      gone.addEventListener('abort', end, { once: true })
      controller.enqueue(encoder.encode('retry: 1000\n\n'))
      send('beat')
    },
    cancel: () => end(),
  })
}
