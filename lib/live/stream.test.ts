import { describe, expect, test } from 'vitest'
import { takePlace } from './places'
import { openStream } from './stream'

function opened(beat = 60_000) {
  const gone = new AbortController()
  const ear: { tell?: (what: string) => void; subscribed: number; ended: number; alive: boolean } = {
    subscribed: 0,
    ended: 0,
    alive: true,
  }
  const stream = openStream({
    read: async (said: string[]) =>
      ear.alive ? (said.length > 0 ? [{ event: 'change', data: [...new Set(said)].join() }] : []) : null,
    subscribe: (tell: (what: string) => void) => {
      ear.tell = tell
      ear.subscribed++
      return () => ear.subscribed--
    },
    gone: gone.signal,
    onEnd: () => ear.ended++,
    beat,
  })
  const reader = stream.getReader()
  async function read() {
    const { value } = await reader.read()
    return value && new TextDecoder().decode(value)
  }
  return { ear, gone, reader, read }
}

async function begun(beat?: number) {
  const line = opened(beat)
  expect(await line.read()).toMatch(/^\w+: 1000\n\n$/)
  expect(await line.read()).toContain('event: beat')
  return line
}

describe('a stream', () => {
  test('says what its reader may hear of what happened', async () => {
    const { ear, read } = await begun()
    ear.tell?.('one')
    expect(await read()).toBe('event: change\ndata: one\n\n')
  })

  test('tells together what happens while it asks', async () => {
    const { ear, read } = await begun(20)
    ear.tell?.('one')
    ear.tell?.('two')
    ear.tell?.('three')
    expect(await read()).toBe('event: change\ndata: one\n\n')
    expect(await read()).toBe('event: change\ndata: two,three\n\n')
    expect(await read()).toContain('event: beat')
  })

  test('ends at a change after the session ended, and tells nothing', async () => {
    const { ear, read } = await begun()
    ear.alive = false
    ear.tell?.('one')
    expect(await read()).toBeUndefined()
    expect(ear).toMatchObject({ subscribed: 0, ended: 1 })
  })

  test('ends by itself soon after the session ended, with nothing happening', async () => {
    const { ear, read } = await begun(10)
    ear.alive = false
    for (let text = await read(); text !== undefined; text = await read())
      expect(text).not.toContain('change')
    expect(ear).toMatchObject({ subscribed: 0, ended: 1 })
  })

  test('leaves nothing behind when the reader goes', async () => {
    const { ear, gone } = await begun()
    gone.abort()
    expect(ear).toMatchObject({ subscribed: 0, ended: 1 })
    const other = await begun()
    await other.reader.cancel()
    await expect.poll(() => other.ear).toMatchObject({ subscribed: 0, ended: 1 })
  })
})

test('a session holds so many streams and no more, and gets a place back', () => {
  const places = Array.from({ length: 12 }, () => takePlace('one'))
  expect(places).not.toContain(null)
  expect(takePlace('one')).toBeNull()
  expect(takePlace('other')).not.toBeNull()
  places[0]?.()
  expect(takePlace('one')).not.toBeNull()
})
