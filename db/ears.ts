import { log } from '@/lib/log'
import { listen } from './listen'

type Ear = { heard: Set<(said?: string) => void>; stop: () => Promise<void> }

// On globalThis, because a framework that reloads modules in development would leave connections behind.
declare global {
  var portalEars: Map<string, Ear> | undefined
}

/**
 * Calls back with what is said on a channel of Postgres, and with nothing where something may have been missed. One
 * connection a process and channel, open while anybody listens. The answer ends it.
 */
export function hear(url: string, channel: string, tell: (said?: string) => void) {
  globalThis.portalEars ??= new Map()
  const ears = globalThis.portalEars
  const ear = ears.get(channel) ?? openEar(url, channel)
  ears.set(channel, ear)
  ear.heard.add(tell)
  return () => {
    ear.heard.delete(tell)
    if (ear.heard.size > 0 || ears.get(channel) !== ear) return
    ears.delete(channel)
    ear.stop().catch(() => undefined)
  }
}

function openEar(url: string, channel: string): Ear {
  const heard = new Set<(said?: string) => void>()
  const { stop } = listen({
    url,
    channel,
    name: channel,
    onChange: (said) => {
      for (const tell of heard) tell(said)
    },
    onTrouble: (why) => log.warn({ why, channel }, 'not listening; trying again'),
  })
  return { heard, stop }
}
