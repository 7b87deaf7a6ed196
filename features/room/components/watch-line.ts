/** The server gives a sign of life every second; after this long without one the line is taken for lost. */
const PATIENCE = 2500
const LOOK_EVERY = 500
const TRY_AGAIN = 1000

type Tell = { onChange: () => void; onLine: (isThere: boolean) => void }

/**
 * Listens until it is told to stop. `onChange` is also called after every opening: what happened while nobody listened
 * is not told again.
 */
export function watchLine(url: string, { onChange, onLine }: Tell) {
  let source: EventSource | null = null
  let lastSign = Date.now()
  let retry: number | undefined

  function open() {
    source?.close()
    lastSign = Date.now()
    source = new EventSource(url)
    source.addEventListener('open', () => {
      sign()
      onChange()
    })
    source.addEventListener('beat', sign)
    source.addEventListener('change', () => {
      sign()
      onChange()
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
