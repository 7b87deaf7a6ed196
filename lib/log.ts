import pino from 'pino'
import { withoutParameters } from './query-parameters'

/** Paths that could carry a session or a password; pino replaces the value before the line is written. */
const secretPaths = ['cookie', 'authorization', 'password', 'token', 'secret'].flatMap((name) => [
  name,
  `*.${name}`,
  `*.*.${name}`,
])

export const logOptions: pino.LoggerOptions = {
  level: process.env.LOG_LEVEL ?? 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label: string) => ({ level: label }) },
  serializers: { err: describeError },
  redact: {
    paths: [...secretPaths, 'headers["set-cookie"]', '*.headers["set-cookie"]'],
    censor: '[removed]',
  },
}

/** The process log: one JSON object per line on standard output. Give it fields, not sentences with values in them. */
export const log = pino(logOptions)

/** What a reader of the log needs. Other fields of an error may hold what people typed. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: 'not an error object' }
  return {
    type: error.name,
    message: withoutParameters(error.message),
    stack: withoutParameters(error.stack ?? ''),
    ...('code' in error && { code: String(error.code) }),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
  }
}
