import { Writable } from 'node:stream'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { logOptions } from '@/lib/log'
import { logTheConsole } from './console-lines'

function listen() {
  const lines: string[] = []
  const stream = new Writable({ write: (chunk, _, done) => done(void lines.push(String(chunk))) })
  const target = { ...console }
  logTheConsole(target, pino({ ...logOptions, level: 'debug' }, stream))
  return { target, lines, parsed: () => lines.map((line) => JSON.parse(line)) }
}

describe('what libraries say on the console', () => {
  it('becomes JSON lines, an error with the reference that the reader sees', () => {
    const { target, parsed } = listen()
    target.error(' ⨯', Object.assign(new Error('away'), { digest: '123' }))
    target.warn('%s is %d', 'one', 1)
    expect(parsed()).toMatchObject([
      { level: 'error', digest: '123', err: { message: 'away' } },
      { level: 'warn', msg: 'one is 1' },
    ])
  })

  it('loses the parameters of failed queries: session ids and what people typed', () => {
    const { target, lines } = listen()
    const message = 'Failed query: select set_config($1)\nparams: raw-session-id,a note\nof two lines'
    const failure = Object.assign(new Error(message, { cause: new Error(message) }), {
      params: ['raw-session-id'],
    })
    target.error(failure)
    target.error(failure.stack)
    target.error(`⨯ ${message}`)
    expect(lines).toHaveLength(3)
    for (const line of lines) {
      expect(line).toContain('Failed query: select set_config($1)')
      expect(line).not.toMatch(/raw-session-id|a note|two lines/)
    }
  })
})
