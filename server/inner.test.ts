import { afterAll, beforeAll, expect, test } from 'vitest'
import { createInner } from './inner'
import { listening } from './listening'

const inner = createInner(async (req, res) => {
  res.end(String(req.headers['x-front']))
}, 'the-secret')
let base = ''

beforeAll(async () => {
  base = `http://127.0.0.1:${await listening(inner, 0, '127.0.0.1')}`
})
afterAll(() => {
  inner.closeAllConnections()
  inner.close()
})

test.each([undefined, '', '1', 'the-secreT', 'the-secret '.repeat(2)])('%s opens nothing', async (given) => {
  const answer = await fetch(base, { headers: given === undefined ? {} : { 'x-front': given } })
  expect([answer.status, await answer.text()]).toEqual([404, ''])
})

test('the secret opens, and goes no further', async () => {
  const answer = await fetch(base, { headers: { 'x-front': 'the-secret' } })
  expect(await answer.text()).toBe('1')
})
