/** The server gives a sign of life every second; after this long without one the line is taken for lost. */
const PATIENCE = 2200
const LOOK_EVERY = 250
const TRY_AGAIN = 1000

type Tell = {
  /** By the name of an event: what to do with its data. */
  on: Record<string, (data: string) => void>
  /** The line was opened, for the first time or again: what happened while nobody listened is not told. */
  onOpen?: () => void
  onLine: (isThere: boolean) => void
}

/** Listens until it is told to stop. The address is asked for at every opening. */
export function watchLine(address: () => string, { on, onOpen, onLine }: Tell) {
  let source: EventSource | null = null
  let lastSign = Date.now()
  let retry: number | undefined

  function open() {
    source?.close()
    lastSign = Date.now()
    source = new EventSource(address())
    source.addEventListener('open', () => {
      sign()
      onOpen?.()
    })
    source.addEventListener('beat', sign)
    for (const [event, tell] of Object.entries(on))
      source.addEventListener(event, ({ data }: MessageEvent<string>) => {
        sign()
        tell(data)
      })
    source.addEventListener('error', lose)
  }
  function sign() {
    lastSign = Date.now()
    onLine(true)
  }
  /** The browser gives up on its own after some failures; we never do. */
  function lose() {
    onLine(false)
    source?.close()
    window.clearTimeout(retry)
    retry = window.setTimeout(open, TRY_AGAIN)
  }
  const watch = window.setInterval(() => {
    if (Date.now() - lastSign > PATIENCE) {
      lastSign = Date.now()
      lose()
    }
  }, LOOK_EVERY)

  window.addEventListener('offline', lose)
  window.addEventListener('online', open)
  open()
  return () => {
    window.removeEventListener('offline', lose)
    window.removeEventListener('online', open)
    window.clearInterval(watch)
    window.clearTimeout(retry)
    source?.close()
  }
}
