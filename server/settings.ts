import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

export type Settings = ReturnType<typeof readSettings>

type Environment = Readonly<Record<string, string | undefined>>

/** What the process itself needs to know. The application reads its own settings in lib/env.ts. */
export function readSettings(env: Environment, dir: string) {
  const port = count(env.PORT, 3000)
  const origin = new URL(env.PUBLIC_URL ?? `http://localhost:${port}`)
  return {
    dir,
    dev: env.PORTAL_DEV === '1',
    host: env.HOST ?? '127.0.0.1',
    port,
    /** The one name under which the portal is known; the client's Host is never used. */
    origin: origin.origin,
    publicHost: origin.host,
    secure: origin.protocol === 'https:',
    distDir: join(dir, env.NEXT_DIST_DIR ?? '.next'),
    notifyUrl: env.DATABASE_PUBLIC_URL,
    /** Only behind a proxy of our own does X-Forwarded-For tell the truth. */
    trustProxy: env.TRUST_PROXY === '1',
    /** Known to this process alone: the front's own requests carry it. */
    frontSecret: randomBytes(24).toString('base64url'),
    limits: {
      bodyBytes: 256 * 1024,
      /** A file of 1 MB, and once more the text that stood in its form; next.config.js knows the same number. */
      fileFormBytes: 3 * 1024 * 1024,
      /** Of one request of an upload; the application counts the whole file. */
      uploadBytes: 50 * 1024 * 1024,
      writesPerMinute: count(env.LIMIT_WRITES_PER_MINUTE, 300),
      /** What is typed into a shared text arrives a few letters at a time, and a delegation may share one address. */
      strokesPerMinute: count(env.LIMIT_STROKES_PER_MINUTE, 6000),
      readsPerMinute: count(env.LIMIT_READS_PER_MINUTE, 3000),
      feedsPerMinute: count(env.LIMIT_FEEDS_PER_MINUTE, 60),
      missesPerMinute: count(env.LIMIT_MISSES_PER_MINUTE, 600),
    },
  }
}

function count(text: string | undefined, otherwise: number) {
  if (text === undefined || text === '') return otherwise
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0) throw new Error(`"${text}" is not a whole number`)
  return value
}
