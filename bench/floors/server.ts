import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { reservePort } from '@/e2e/ports'

export type Floor = { origin: string; pid: number; stop: () => Promise<void> }

const patience = 60_000

/** Starts one of the servers that the portal is measured against, in a process of its own. */
export async function startFloor(
  args: (port: number) => string[],
  environment: Record<string, string>,
  ready = '/',
): Promise<Floor> {
  const port = await reservePort()
  const child = spawn(process.execPath, args(port), {
    env: { ...process.env, ...environment, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const origin = `http://127.0.0.1:${port}`
  async function stop() {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill('SIGKILL')
    await exit
  }
  for (const end = Date.now() + patience; Date.now() < end && child.exitCode === null; await pause(100)) {
    const answer = await fetch(origin + ready).catch(() => null)
    if (answer?.ok) return { origin, pid: child.pid ?? 0, stop }
  }
  await stop()
  throw new Error(`${args(port).join(' ')} does not answer`)
}

export const startScript = (script: string, environment: Record<string, string>) =>
  startFloor(() => ['--import', 'tsx', script], environment)
