import { Writable } from 'node:stream'
import pino from 'pino'
import { expect, test } from 'vitest'
import { logOptions } from './log'

function written(fields: object) {
  const lines: string[] = []
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  pino({ ...logOptions, level: 'info' }, sink).info(fields, 'asked')
  return lines.join('')
}

test('cookies, authorization and passwords never reach the log', () => {
  const line = written({
    path: '/en',
    password: 'canary-1',
    headers: { cookie: 'a=canary-2', authorization: 'canary-3', 'set-cookie': 'canary-4' },
    request: { headers: { cookie: 'canary-5', 'set-cookie': 'canary-6' } },
  })
  expect(line).not.toContain('canary')
  expect(JSON.parse(line)).toMatchObject({ level: 'info', path: '/en', msg: 'asked' })
})
