import 'server-only'
import { listen } from '@/db/listen'
import { env } from '@/lib/env'
import { log } from '@/lib/log'

type Ear = { heard: Set<() => void>; stop: () => Promise<void> }

// On globalThis, because a framework that reloads modules in development would leave connections behind.
declare global {
  var portalRoomEar: Ear | undefined
}

/**
 * Calls back whenever something changed in some meeting; nobody is told what. One connection a process, open while
 * anybody listens. The answer ends it.
 */
export function onMeetingChange(tell: () => void) {
  globalThis.portalRoomEar ??= openEar()
  const ear = globalThis.portalRoomEar
  ear.heard.add(tell)
  return () => {
    ear.heard.delete(tell)
    if (ear.heard.size > 0 || globalThis.portalRoomEar !== ear) return
    globalThis.portalRoomEar = undefined
    ear.stop().catch(() => undefined)
  }
}

function openEar(): Ear {
  const heard = new Set<() => void>()
  const { stop } = listen({
    url: env().DATABASE_URL,
    channel: 'meeting_changed',
    name: 'rooms',
    onChange: () => {
      for (const tell of heard) tell()
    },
    onTrouble: (why) => log.warn({ why }, 'not listening to the rooms; trying again'),
  })
  return { heard, stop }
}
