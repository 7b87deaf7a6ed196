import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { mailFaults } from '@/lib/mail-settings'
import { Problem } from './problem'

export type Settings = ReturnType<typeof readSettings>

/** What the start itself needs to know; read from the environment and from `.env`, which never overrides it. */
export function readSettings(flags: readonly string[] = []) {
  if (existsSync('.env')) process.loadEnvFile('.env')
  // `NAME=` in .env, as in .env.example, means "the default".
  for (const name of Object.keys(process.env)) if (process.env[name] === '') delete process.env[name]
  checkMail(process.env)
  const demonstration = !process.env.DATABASE_URL
  const port = readPort(process.env.PORT)
  return {
    demonstration,
    dev: flags.includes('--dev'),
    port,
    host: process.env.HOST || (demonstration ? '127.0.0.1' : '0.0.0.0'),
    publicUrl: process.env.PUBLIC_URL || `http://localhost:${port}`,
    dataDir: resolve(process.env.DATA_DIR || '.data'),
  }
}

function checkMail(env: Record<string, string | undefined>) {
  const wrong = mailFaults(env)
  if (wrong.length > 0)
    throw new Problem(
      `${wrong.join('; ')}.`,
      'Mend it in the environment or in .env; .env.example explains each.',
    )
}

function readPort(text = '') {
  const port = Number(text || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Problem(`PORT is "${text}".`, 'Set it to a number from 1 to 65535, such as PORT=3000.')
}
