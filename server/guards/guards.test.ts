import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { clientAddress, settleHeaders } from './forwarded'
import { isTooDeep } from './nesting'
import { isOwnOrigin } from './origin'
import { createRate } from './rate'

function requestWith(headers: Record<string, string>) {
  return Object.assign(new IncomingMessage(new Socket()), { headers })
}

test.each([
  ['https://jwg.example', true],
  ['http://jwg.example', false],
  ['https://jwg.example.evil.example', false],
  ['https://jwg.example:444', false],
  ['null', false],
  ['not an origin', false],
  ['', false],
])('origin %s: %s', (origin, own) => {
  expect(isOwnOrigin(requestWith({ origin }), 'https://jwg.example')).toBe(own)
})

test('a missing origin is not our own', () => {
  expect(isOwnOrigin(requestWith({}), 'https://jwg.example')).toBe(false)
})

test('what a client claims about itself is replaced by what we know', () => {
  const req = requestWith({
    host: 'evil.example',
    forwarded: 'host=evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'gopher',
    'x-forwarded-for': '1.1.1.1',
    'x-front': 'guess',
    'x-middleware-subrequest': 'proxy',
    'x-next-intl-locale': 'xx',
    'x-portal-path': '/evil',
    'content-security-policy': "script-src 'nonce-mine'",
    'next-action': '60ab',
  })
  settleHeaders(req, { publicHost: 'jwg.example', secure: true, trustProxy: false }, '2.2.2.2')
  expect(req.headers).toEqual({
    host: 'jwg.example',
    'x-forwarded-host': 'jwg.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '2.2.2.2',
    'next-action': '60ab',
  })
})

test('a forwarded address counts only behind our own proxy, and there the last one', () => {
  const req = requestWith({ 'x-forwarded-for': '9.9.9.9, 2001:db8:1:2:3:4:5:6' })
  expect(clientAddress(req, false)).toBe('unknown')
  expect(clientAddress(req, true)).toBe('2001:db8:1:2')
})

test('a rate lets through what it says, per address, and forgets after a minute', () => {
  let time = 0
  const rate = createRate(2, () => time)
  expect([rate.take('a'), rate.take('a'), rate.take('a'), rate.take('b')]).toEqual([0, 0, 60, 0])
  time = 59_000
  expect(rate.take('a')).toBe(1)
  time = 60_000
  expect(rate.take('a')).toBe(0)
})

test('only absurd nesting is refused', () => {
  expect(isTooDeep(Buffer.from('['.repeat(5000)))).toBe(true)
  expect(isTooDeep(Buffer.from('{"a":[{"b":1}]}'.repeat(500)))).toBe(false)
  expect(isTooDeep(Buffer.from('[1] see annex [2]) '.repeat(500)))).toBe(false)
})
