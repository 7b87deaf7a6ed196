import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { newId } from '@/lib/ids'
import { addClause, clausesOf, fragmentOf } from '../shared-text'
import { typeInto } from '../typist.fixture'
import { createGuard, type Guard, type Held, Refused } from './guard'

const id = '0190aaaa-0000-7000-8000-000000000001'
let guard: Guard
afterEach(() => guard.stop())

/** A document of one clause, as it would be stored. */
function stored() {
  const doc = new Y.Doc()
  addClause(doc, id, 0, 'discussion')
  typeInto(doc, id, 'en', 'Words')
  const content = Y.encodeStateAsUpdate(doc)
  const held: Held = { id, seq: 0, since: async () => [content] }
  return { doc, held, vector: Y.encodeStateVector(doc) }
}

test('an update that takes too long ends the thread, and the next one finds a new thread', {
  timeout: 60_000,
}, async () => {
  guard = createGuard({ milliseconds: 400, heapMegabytes: 400 })
  const { doc, held, vector } = stored()
  doc.transact(() => {
    const text = fragmentOf(clausesOf(doc).get(id), 'en')
    for (let at = 0; at < 150_000; at++) text?.insert(0, [new Y.XmlElement('paragraph')])
  })
  const slow = Y.encodeStateAsUpdate(doc, vector)
  await expect(guard.take(held, slow)).rejects.toThrow(Refused)
  expect(await guard.read(held)).toMatchObject([{ id, en: [{ runs: [{ text: 'Words' }] }] }])
})

test('an update that takes too much memory ends the thread, and nothing else', {
  timeout: 60_000,
}, async () => {
  guard = createGuard({ milliseconds: 20_000, heapMegabytes: 24 })
  const { doc, held, vector } = stored()
  doc.transact(() => {
    const map = doc.getMap('large')
    for (let at = 0; at < 200_000; at++) map.set(`key ${at}`, { at, words: `words ${at}` })
  })
  await expect(guard.take(held, Y.encodeStateAsUpdate(doc, vector))).rejects.toThrow('it broke its reader')
  expect(await guard.read(held)).toHaveLength(1)
})

test('a document that grows beyond its size is refused, and stays as it was', {
  timeout: 60_000,
}, async () => {
  guard = createGuard({ milliseconds: 20_000, heapMegabytes: 600 })
  const { doc, held, vector } = stored()
  for (let at = 0; at < 450; at++) {
    const clause = newId()
    addClause(doc, clause, 1, 'discussion')
    typeInto(doc, clause, 'ru', 'ы'.repeat(10_000))
  }
  await expect(guard.take(held, Y.encodeStateAsUpdate(doc, vector))).rejects.toThrow('too large')
  expect(await guard.read(held)).toHaveLength(1)
})

test('a hostile update does not stay in the document that the next one meets', async () => {
  guard = createGuard()
  const { doc, held, vector } = stored()
  clausesOf(doc).delete(id)
  await expect(guard.take(held, Y.encodeStateAsUpdate(doc, vector))).rejects.toThrow(Refused)
  expect(await guard.read(held)).toHaveLength(1)
})

test('after an update that was not stored the document is read again', async () => {
  guard = createGuard()
  const { doc, held, vector } = stored()
  typeInto(doc, id, 'en', 'Lost ')
  await guard.take(held, Y.encodeStateAsUpdate(doc, vector))
  await guard.forget()
  expect(await guard.read(held)).toMatchObject([{ en: [{ runs: [{ text: 'Words' }] }] }])
})

test('more documents than are kept are read again, each as it is stored', async () => {
  guard = createGuard()
  const { held } = stored()
  const many = Array.from({ length: 40 }, (_, at): Held => ({ ...held, id: `document ${at}` }))
  for (let round = 0; round < 2; round++)
    for (const one of many) expect(await guard.read(one)).toHaveLength(1)
})

test('a thread that nobody needs gives its memory back, and the next task starts another', async () => {
  guard = createGuard({ restMilliseconds: 50 })
  const { held } = stored()
  expect(await guard.read(held)).toHaveLength(1)
  expect(guard.isRunning()).toBe(true)
  await expect.poll(() => guard.isRunning()).toBe(false)
  expect(await guard.read(held)).toHaveLength(1)
})
