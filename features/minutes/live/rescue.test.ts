import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { watchLostWords, wordsTypedIn } from './rescue'
import { ARRIVED } from './shared-text'

function twoWriters() {
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  const text = new Y.XmlText()
  const paragraph = new Y.XmlElement('paragraph')
  one.getXmlFragment('f').insert(0, [paragraph])
  paragraph.insert(0, [text])
  text.insert(0, 'Before. ')
  const told: string[] = []
  const hear = (from: Y.Doc, to: Y.Doc) => Y.applyUpdate(to, Y.encodeStateAsUpdate(from), ARRIVED)
  hear(one, other)
  watchLostWords(
    one,
    (origin) => origin !== ARRIVED,
    (words) => told.push(words),
  )
  return { one, other, text, told, hear }
}

test('words that were just typed into a paragraph that somebody removes are told', () => {
  const { one, other, text, told, hear } = twoWriters()
  text.insert(8, 'Half a sen')
  other.getXmlFragment('f').delete(0, 1)
  hear(other, one)
  expect(told).toEqual(['Half a sen'])
})

test('what somebody else had written, and what one deletes oneself, is not told', () => {
  const { one, other, text, told, hear } = twoWriters()
  text.insert(8, 'mine')
  text.delete(8, 4)
  other.getXmlFragment('f').delete(0, 1)
  hear(other, one)
  expect(told).toEqual([])
})

test('an update knows the words that it brings', () => {
  const doc = new Y.Doc()
  const text = doc.getText('t')
  text.insert(0, '😀 kept gone')
  text.delete(7, 5)
  expect(wordsTypedIn(Y.encodeStateAsUpdate(doc))).toEqual(['😀 kept'])
})
