import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { processStamp } from '@/lib/processes.mjs'
import { Problem } from './problem'

export type ServerProcess = {
  pid: number
  stamp: string
  hasEnded: () => boolean
  ended: Promise<number | null>
  /** Asks it to finish what it is doing, and ends it when that takes longer than `grace` milliseconds. */
  stop: (grace: number) => Promise<void>
}

/**
 * Starts the portal's own process, in a session of its own, so that Ctrl-C reaches it through us alone and in order.
 * The channel between us is its life line: `server/main.ts` ends on `disconnect`, whatever killed this process.
 */
export function spawnServer(args: string[], environment: Record<string, string | undefined>): ServerProcess {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
  let over = false
  const ended = once(child, 'exit').then(([code]: (number | null)[]) => {
    over = true
    return code ?? null
  })
  const pid = child.pid ?? 0
  return {
    pid,
    stamp: processStamp(pid) ?? '',
    hasEnded: () => over,
    ended,
    async stop(grace) {
      child.kill('SIGTERM')
      await Promise.race([ended, pause(grace, undefined, { ref: false })])
      if (!over) child.kill('SIGKILL')
      await ended
    },
  }
}

/** Waits until it answers. A server that ends first, or never answers, is a problem. */
export async function waitUntilHealthy(server: ServerProcess, host: string, port: number) {
  const address = `http://${reachable(host)}:${port}/api/health`
  for (const end = Date.now() + 90_000; Date.now() < end && !server.hasEnded(); await pause(50)) {
    const response = await fetch(address, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined)
    if (response?.ok) return
  }
  if (server.hasEnded()) {
    throw new Problem('The server ended before it was ready.', 'Its own words stand above this line.')
  }
  throw new Problem(
    `The server does not answer at ${address}.`,
    'Set LOG_LEVEL=debug and start again to see more.',
  )
}

function reachable(host: string) {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
