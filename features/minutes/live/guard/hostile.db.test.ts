import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { newId } from '@/lib/ids'
import { settleMinutes } from '../../mutations/settle'
import { takeTyping } from '../../mutations/type'
import { addClause, clauseIds, clausesOf, fragmentOf, orderOf } from '../shared-text'
import { recordOfEachTest } from '../typing.fixture'
import { typeInto } from '../typist.fixture'

const { now, words, opened } = recordOfEachTest(1800)

describe('the guard', () => {
  const hostile: [string, (doc: Y.Doc, first: string) => void][] = [
    [
      'a script in a link',
      (doc, first) => typeInto(doc, first, 'en', 'x', { link: { href: 'javascript:alert(1)' } }),
    ],
    ['an unknown mark', (doc, first) => typeInto(doc, first, 'en', 'x', { onclick: { a: 1 } })],
    [
      'an unknown element',
      (doc, first) => fragmentOf(clausesOf(doc).get(first), 'en')?.insert(0, [new Y.XmlElement('script')]),
    ],
    [
      'words outside a paragraph',
      (doc, first) => fragmentOf(clausesOf(doc).get(first), 'en')?.insert(0, [new Y.XmlText('x')]),
    ],
    ['a control of direction', (doc, first) => typeInto(doc, first, 'en', '\u202Eevil')],
    ['a text too long', (doc, first) => typeInto(doc, first, 'en', 'x'.repeat(20_001))],
    ['an unknown kind', (doc, first) => clausesOf(doc).get(first)?.set('kind', 'resolution')],
    ['another fact', (doc, first) => clausesOf(doc).get(first)?.set('text', { en: 1 })],
    ['a clause that is no map', (doc) => (clausesOf(doc) as Y.Map<unknown>).set(newId(), 'text')],
    ['a clause taken away', (doc, first) => clausesOf(doc).delete(first)],
    ['an id that is none', (doc) => addClause(doc, '../etc', 0, 'heading')],
    ['an order of nothing', (doc) => orderOf(doc).insert(0, [newId()])],
    ['another part', (doc) => void doc.getMap('other').set('a', 1)],
  ]

  test.each(hostile)('refuses %s, and nobody else notices', async (_what, harm) => {
    const [evil, other] = [await opened('pk'), await opened('ru')]
    const [first = ''] = clauseIds(evil.doc)
    harm(evil.doc, first)
    expect(await evil.send()).toEqual({ ok: false, code: 'unsound' })
    typeInto(other.doc, first, 'en', 'Sound. ')
    expect(await other.send()).toEqual({ ok: true, value: 1 })
    await settleMinutes(now().ru, now().minutesId)
    expect((await words())?.[0]).toContain('Sound.')
  })

  test('refuses bytes that are no update, and an update without what comes before it', async () => {
    const input = { minutesId: now().minutesId, knowsWhatItVoids: false }
    expect(await takeTyping(now().pk, { ...input, update: new Uint8Array([255, 1, 2, 3]) })).toMatchObject({
      code: 'unsound',
    })
    const doc = (await opened('pk')).doc
    const [first = ''] = clauseIds(doc)
    const sent: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => sent.push(update))
    typeInto(doc, first, 'en', 'a')
    typeInto(doc, first, 'en', 'b')
    expect(await takeTyping(now().pk, { ...input, update: sent.at(-1) ?? new Uint8Array() })).toMatchObject({
      code: 'unsound',
    })
  })
})
