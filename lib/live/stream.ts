/** One event of a stream; `data` is a single line. */
export type StreamEvent = { event: string; data: string }

type Parts<Said> = {
  /** Starts to tell what happens; the answer ends it. */
  subscribe: (tell: (said: Said) => void) => () => void
  /**
   * What the reader is to hear after these things happened, asked for anew each time by the reader's own rights; null when
   * the reader may hear nothing any more, which ends the stream. Also asked with nothing, now and then.
   */
  read: (said: Said[]) => Promise<StreamEvent[] | null>
  /** The reader has gone. */
  gone: AbortSignal
  onEnd: () => void
  /** Milliseconds between two signs of life; every second one also asks for the reader's rights. */
  beat?: number
}

/**
 * Server-sent events. The signs of life are events, because a script does not hear comments, and without one in time it
 * takes the line for lost.
 */
export function openStream<Said>({ subscribe, read, gone, onEnd, beat = 1000 }: Parts<Said>) {
  const encoder = new TextEncoder()
  let end: () => void = () => undefined

  return new ReadableStream<Uint8Array>({
    start(controller) {
      let ended = false
      let beats = 0
      let asking = false
      let said: Said[] = []
      const send = ({ event, data }: StreamEvent) => {
        if (!ended) controller.enqueue(encoder.encode(`event: ${event}\ndata: ${data}\n\n`))
      }

      /** One question at a time; what is said meanwhile is asked together. */
      async function ask(): Promise<void> {
        if (asking) return
        asking = true
        const heard = said
        said = []
        const events = await read(heard).catch(() => null)
        asking = false
        if (!events) return end()
        for (const event of events) send(event)
        if (said.length > 0) return ask()
      }

      const unsubscribe = subscribe((what) => {
        said.push(what)
        void ask()
      })
      const timer = setInterval(() => {
        send({ event: 'beat', data: '' })
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
      send({ event: 'beat', data: '' })
    },
    cancel: () => end(),
  })
}

/** The answer that carries a stream. `no-transform` keeps the compression from waiting for more. */
export const streamAnswer = (stream: ReadableStream<Uint8Array>) =>
  new Response(stream, {
    headers: { ...kept, 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' },
  })

export const emptyAnswer = (status: number) => new Response(null, { status, headers: kept })

const kept = { 'Cache-Control': 'private, no-store, no-transform' }
