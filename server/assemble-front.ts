import { listen } from '@/db/listen'
import { listTimeZones } from '@/db/time-zones'
import { type Clock, clock as realClock } from '@/lib/clock'
import { log } from '@/lib/log'
import { watchDays } from './front/day-watch'
import { createFront } from './front/front'
import { createGate } from './front/gate'
import { createCssInliner } from './front/inline-css'
import { createRender } from './front/render'
import type { HeaderPairs } from './headers'
import { notFoundPath } from './routes'
import type { Settings } from './settings'

/** A render takes the event loop that all hits share; two at a time keep Next busy and the rest quick. */
const renders = { width: 2, queue: 200, patience: 15_000 }

/** The front with its way to Next, its ear at Postgres and its eye on the calendar. */
export function assembleFront(
  settings: Settings,
  innerPort: number,
  security: HeaderPairs,
  clock: Clock = realClock,
) {
  const gate = createGate(renders)
  const render = createRender({ ...settings, port: innerPort, secret: settings.frontSecret })
  const front = createFront({
    render: (key) => gate.run(() => render(key)),
    tools: { inlineCss: createCssInliner(settings.distDir), security, origin: settings.origin },
    notFoundKey: (locale) => notFoundPath.replace('[locale]', locale),
    onUnfit: (key, why) =>
      log.error({ path: key.split('?', 1)[0], why }, 'a public page is unfit for the front'),
  })
  const ear = settings.notifyUrl
    ? listen({
        url: settings.notifyUrl,
        channel: 'public_changed',
        onChange: front.publicChanged,
        onTrouble: (why) => log.warn({ why }, 'not listening to Postgres; trying again'),
      })
    : undefined
  const days = watchDays({ zones: listTimeZones, clock, onNewDay: front.publicChanged })

  async function stop() {
    days.stop()
    await ear?.stop()
  }

  return { front, looked: days.looked, stop }
}
