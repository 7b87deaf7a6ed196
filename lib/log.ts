import pino from 'pino'

/** Paths that could carry a session or a password; pino replaces the value before the line is written. */
const secretPaths = ['cookie', 'authorization', 'password', 'token', 'secret'].flatMap((name) => [
  name,
  `*.${name}`,
  `*.*.${name}`,
])

export const logOptions = {
  level: process.env.LOG_LEVEL ?? 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label: string) => ({ level: label }) },
  redact: {
    paths: [...secretPaths, 'headers["set-cookie"]', '*.headers["set-cookie"]'],
    censor: '[removed]',
  },
}

/** The process log: one JSON object per line on standard output. Give it fields, not sentences with values in them. */
export const log = pino(logOptions)
