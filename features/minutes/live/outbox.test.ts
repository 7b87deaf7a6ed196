import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createOutbox } from './outbox'

type Answer = { status: number; code?: string } | 'nothing reached'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A typist whose letters go to a server that answers as it is told to. */
function aTypist(answers: Answer[]) {
  const doc = new Y.Doc()
  const server = new Y.Doc()
  let kept: readonly Uint8Array[] = []
  let posts = 0
  const outbox = createOutbox({
    keep: (pieces) => {
      kept = pieces
      return true
    },
    post: async (update) => {
      posts++
      const answer = answers.shift() ?? { status: 200 }
      if (answer === 'nothing reached') throw new TypeError('fetch failed')
      if (answer.status === 200) Y.applyUpdate(server, update)
      return answer
    },
  })
  doc.on('update', outbox.add)
  return {
    outbox,
    type: (words: string) => doc.getText('t').insert(doc.getText('t').length, words),
    onServer: () => server.getText('t').toString(),
    afterReload() {
      const fresh = new Y.Doc()
      Y.applyUpdate(fresh, Y.encodeStateAsUpdate(server))
      for (const piece of kept) Y.applyUpdate(fresh, piece)
      return fresh.getText('t').toString()
    },
    posts: () => posts,
    /** How many bytes each of the pieces has that are kept. */
    kept: () => kept.map((piece) => piece.length),
    later: (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds),
  }
}

describe('what is typed', () => {
  test('travels together when it comes close together, and is saved when the server says so', async () => {
    const typist = aTypist([])
    typist.type('a')
    typist.type('b')
    expect(typist.outbox.state.get()).toMatchObject({ isUnsaved: true })
    expect(typist.afterReload()).toBe('ab')
    await typist.later(30)
    expect(typist.onServer()).toBe('ab')
    expect(typist.posts()).toBe(1)
    expect(typist.outbox.state.get()).toEqual({ isUnsaved: false, isCut: false, isKept: true, trouble: null })
  })

  test('is sent again until it arrives, in order, and is kept meanwhile', async () => {
    const typist = aTypist(['nothing reached', { status: 503 }])
    typist.type('a')
    await typist.later(30)
    expect(typist.outbox.state.get()).toMatchObject({ isCut: true, isUnsaved: true })
    typist.type('b')
    expect(typist.afterReload()).toBe('ab')
    await typist.later(3000)
    expect(typist.onServer()).toBe('ab')
    expect(typist.outbox.state.get()).toMatchObject({ isCut: false, isUnsaved: false })
  })

  test('waits for a new sign-in', async () => {
    const typist = aTypist([{ status: 404 }])
    typist.type('a')
    await typist.later(30)
    expect(typist.outbox.state.get()).toMatchObject({ trouble: 'signed-out', isUnsaved: true })
    await typist.later(6000)
    expect(typist.onServer()).toBe('a')
    expect(typist.outbox.state.get().trouble).toBeNull()
  })

  test('waits for the writer where it would void what was agreed', async () => {
    const typist = aTypist([{ status: 409, code: 'unconfirmed' }])
    typist.type('a')
    await typist.later(60_000)
    expect(typist.outbox.state.get()).toMatchObject({ trouble: 'unconfirmed', isUnsaved: true })
    expect(typist.posts()).toBe(1)
    typist.outbox.goOn()
    await typist.later(30)
    expect(typist.onServer()).toBe('a')
  })

  test.each([
    ['signed', 'signed', 'a'],
    ['not-allowed', 'signed', 'a'],
    ['unsound', 'unsound', ''],
  ])('stops at "%s"; what can never be saved is not kept', async (code, trouble, left) => {
    const typist = aTypist([{ status: 409, code }])
    typist.type('a')
    await typist.later(60_000)
    expect(typist.outbox.state.get()).toMatchObject({ trouble, isUnsaved: true })
    expect(typist.posts()).toBe(1)
    expect(typist.afterReload()).toBe(left)
  })

  test('goes in pieces where it is more than a request carries', async () => {
    const typist = aTypist([])
    for (let at = 0; at < 5; at++) typist.type(String(at).repeat(40_000))
    await typist.later(100)
    expect(typist.posts()).toBe(3)
    expect(typist.onServer()).toHaveLength(200_000)
  })

  test('is kept in pieces that a request carries, however long the line is cut', async () => {
    const typist = aTypist(Array(50).fill('nothing reached'))
    for (let at = 0; at < 9; at++) {
      typist.type(String(at).repeat(40_000))
      await typist.later(1000)
    }
    expect(typist.kept().length).toBeGreaterThan(1)
    expect(Math.max(...typist.kept())).toBeLessThan(110_000)
    expect(typist.afterReload()).toHaveLength(360_000)
    await typist.later(60_000)
    expect(typist.onServer()).toHaveLength(360_000)
    expect(typist.kept()).toEqual([])
  })

  test('is waited for, but not for ever', async () => {
    const typist = aTypist([])
    typist.type('a')
    const saved = typist.outbox.saved()
    await typist.later(30)
    await saved
    expect(typist.onServer()).toBe('a')
    const cut = aTypist(Array(20).fill('nothing reached'))
    cut.type('a')
    const late = cut.outbox.saved()
    await cut.later(3000)
    await late
    expect(cut.onServer()).toBe('')
  })

  test('says so where the browser keeps nothing', () => {
    const outbox = createOutbox({ keep: () => false, post: async () => ({ status: 200 }) })
    const doc = new Y.Doc()
    doc.on('update', outbox.add)
    doc.getText('t').insert(0, 'a')
    expect(outbox.state.get()).toMatchObject({ isKept: false, isUnsaved: true })
  })
})
