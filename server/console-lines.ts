import { format } from 'node:util'
import { log } from '@/lib/log'
import { withoutParameters } from '@/lib/query-parameters'

const LEVELS = { error: 'error', warn: 'warn', info: 'info', log: 'info', debug: 'debug' } as const

type Sink = Pick<typeof log, 'error' | 'warn' | 'info' | 'debug'>

/** Next and other libraries speak through the console. What they say goes into the log, a JSON line like all others. */
export function logTheConsole(target: Pick<Console, keyof typeof LEVELS> = console, sink: Sink = log) {
  for (const [name, level] of Object.entries(LEVELS))
    Object.assign(target, { [name]: (...words: unknown[]) => say(sink, level, words) })
}

function say(sink: Sink, level: keyof Sink, words: unknown[]) {
  const error = words.find((word) => word instanceof Error)
  if (error) sink[level]({ err: error, digest: digestOf(error) }, 'said by a library')
  else sink[level](withoutParameters(format(...words)).trim())
}

/** Next's reference for an error, which the reader sees on the error page. */
const digestOf = (error: Error) => ('digest' in error ? String(error.digest) : undefined)
