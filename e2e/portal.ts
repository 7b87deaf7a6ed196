import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { reservePort } from './ports'

/** The moment at which all browser tests take place. */
export const testNow = '2026-03-02T09:00:00.000Z'

const patience = 10 * 60_000 // a first start may have to build
const graceMs = 30_000

type Options = {
  dataDir?: string
  port?: number
  /** The port that browsers use, where something stands in between. */
  throughPort?: number
  /** What is undefined is taken away: without PORTAL_NOW the clock runs. */
  environment?: Record<string, string | undefined>
  /** A folder of sources to be watched, as `npm run dev` does; without it, these here as `npm start` runs them. */
  sources?: string
}

/** Starts a portal the way a person does, on a free port and with data of its own. */
export async function startPortal({ dataDir, port, throughPort, environment, sources }: Options = {}) {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'portal-e2e-'))
  const chosen = port ?? (await reservePort())
  const origin = `http://localhost:${throughPort ?? chosen}`
  const child = spawn(process.execPath, ['scripts/start.mjs', ...(sources ? ['--dev'] : [])], {
    cwd: sources,
    env: {
      ...process.env,
      PORT: String(chosen),
      PUBLIC_URL: origin,
      DATA_DIR: folder,
      PORTAL_NOW: testNow,
      LOG_LEVEL: 'warn',
      // Whatever .env says, no test writes to people.
      SMTP_URL: '',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = collect(child)
  const stop = async () => {
    await end(child)
    if (!dataDir) rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilReady(origin, child, output)
  } catch (error) {
    await stop()
    throw new Error(`${error instanceof Error ? error.message : error}\n${output()}`)
  }
  return { origin, dataDir: folder, process: child, output, stop }
}

/**
 * Waits until this start says where the portal is, for another one may still be leaving that address; then asks until
 * all its parts are ready. Between two questions there is nothing to listen to.
 */
async function untilReady(origin: string, child: ChildProcess, output: () => string) {
  for (const limit = Date.now() + patience; Date.now() < limit; await pause(200)) {
    if (child.exitCode !== null) throw new Error(`The portal ended with code ${child.exitCode}.`)
    if (!output().includes(`The portal is at ${origin}`)) continue
    const answer = await fetch(`${origin}/api/ready`).catch(() => null)
    if (answer?.ok) return
  }
  throw new Error('The portal did not become ready in time.')
}

/** SIGINT is what Ctrl-C sends. */
async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGINT')
  const late = setTimeout(() => child.kill('SIGKILL'), graceMs)
  await exit
  clearTimeout(late)
}

function collect(child: ChildProcess) {
  let text = ''
  const add = (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-20_000)
  }
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  return () => text
}
