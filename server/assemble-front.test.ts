import { createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { handClock } from '@/lib/clock.fixture'
import { assembleFront } from './assemble-front'
import { listening } from './listening'
import { readSettings } from './settings'

const inner = createServer((_req, res) => res.setHeader('Content-Type', 'text/html').end('<p>page</p>'))

afterEach(() => inner.close())

test('at midnight the front forgets its pages, for they may speak of the day', async () => {
  const { clock, passUntil } = handClock('2026-03-01T23:50:00Z')
  const port = await listening(inner, 0, '127.0.0.1')
  const { front, looked, stop } = assembleFront(readSettings({}, '.'), port, [], clock)
  await looked
  await front.outcomeOf('/en', false)
  await passUntil('2026-03-01T23:59:00Z')
  expect(front.kept('/en', false)?.kind).toBe('page')
  await passUntil('2026-03-02T00:00:00Z')
  expect(front.kept('/en', false)).toBeUndefined()
  await stop()
})
