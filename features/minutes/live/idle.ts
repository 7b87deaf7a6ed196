import 'server-only'
import type { Viewer } from '@/features/auth/viewer'
import { log } from '@/lib/log'
import { settleMinutes } from '../mutations/settle'

/** After so many milliseconds without a letter, what was typed becomes a revision. */
const REST = 10_000

type Waiting = { viewer: Viewer; timer: NodeJS.Timeout }

// On globalThis, because each route of a build has modules of its own.
declare global {
  var portalTyping: Map<string, Waiting> | undefined
}
globalThis.portalTyping ??= new Map()
const typing = globalThis.portalTyping

/** Called after each thing that somebody typed, on the instance that took it. */
export function settleSoon(viewer: Viewer, minutesId: string) {
  stopWaiting(minutesId)
  const timer = setTimeout(() => settleNow(viewer, minutesId), REST)
  timer.unref()
  typing.set(minutesId, { viewer, timer })
}

/** Called when somebody closes the text: whoever typed last does not come back to it. */
export function settleWhenLeft(viewer: Viewer, minutesId: string) {
  if (typing.get(minutesId)?.viewer.id === viewer.id) settleNow(viewer, minutesId)
}

function settleNow(viewer: Viewer, minutesId: string) {
  stopWaiting(minutesId)
  // What is not settled now stays in the document, and is settled by whoever opens or moves the text next.
  settleMinutes(viewer, minutesId).catch((error) => log.warn({ err: error }, 'a text was not settled'))
}

function stopWaiting(minutesId: string) {
  clearTimeout(typing.get(minutesId)?.timer)
  typing.delete(minutesId)
}
