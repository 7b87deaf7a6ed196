import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { aMeeting, anAgendaItem } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { takeCirculationAct } from '@/features/circulation/mutations/acts'
import { newId } from '@/lib/ids'
import { plainText, richTextOf } from '@/lib/rich-text'
import { typeInto } from './live/typist.fixture'
import { addClause, ARRIVED, clauseIds, clausesOf, fragmentOf, orderOf, removeClause } from './live/shared-text'
import { readClauses } from './live/read-text'
import { beginMinutes } from './mutations/begin'
import { editMinutes } from './mutations/edit'
import { matchClause } from './mutations/match'
import { openSharedText } from './mutations/open'
import { settleMinutes } from './mutations/settle'
import { takeTyping } from './mutations/type'
import { listRevisions } from './queries/history'
import { getMinutes } from './queries/minutes'

let number = 1700
let meetingId: string
let minutesId: string
let pk: Viewer
let ru: Viewer

const address = () => ({ body: 'JWG', number })
const read = () => getMinutes(pk, address())
const words = async () => (await read())?.clauses.map(({ en }) => plainText(en))

beforeEach(async () => {
  number += 1
  ;[pk, ru] = [await aViewer('pk'), await aViewer('ru')]
  meetingId = await asSuperuser(async (client) => {
    const meeting = await aMeeting(client, { number, state: 'confirmed', inDays: -2 })
    for (const position of [1, 2])
      await anAgendaItem(client, { meetingId: meeting.id, position, proposedBy: 'pk', state: 'agreed' })
    await client.query(`update meetings set state = 'held' where id = $1`, [meeting.id])
    return meeting.id
  })
  await beginMinutes(ru, address())
  minutesId = await asSuperuser(async (client) => {
    const { rows } = await client.query('select id from minutes where meeting_id = $1', [meetingId])
    return rows[0].id
  })
})

/** A person with the text open: what they do is sent at once, as an editor would. */
async function opened(viewer: Viewer, knowsWhatItVoids = false) {
  const text = await openSharedText(viewer, minutesId)
  if (!text) throw new Error('nothing to write')
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Buffer.from(text.document, 'base64'), ARRIVED)
  const made: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== ARRIVED) made.push(update)
  })
  return {
    doc,
    async send() {
      const update = Y.mergeUpdates(made.splice(0))
      return takeTyping(viewer, { minutesId, update, knowsWhatItVoids })
    },
  }
}

async function circulate(by: Viewer) {
  const revision = (await read())?.revision ?? 0
  return takeCirculationAct(by, { act: 'circulate', meeting: address(), revision, formKey: newId() })
}

describe('typing', () => {
  test('is kept at once, and becomes a revision of both hands when it rests', async () => {
    const [one, other] = [await opened(pk), await opened(ru)]
    const id = newId()
    addClause(one.doc, id, 1, 'discussion')
    typeInto(one.doc, id, 'en', 'Typed by Pakistan.')
    expect(await one.send()).toEqual({ ok: true, value: 1 })
    typeInto(other.doc, clauseIds(other.doc)[0] ?? '', 'en', 'Heading by Russia. ')
    expect(await other.send()).toEqual({ ok: true, value: 2 })
    expect((await read())?.revision).toBe(1)

    await settleMinutes(pk, minutesId)
    expect((await read())?.revision).toBe(2)
    expect(await words()).toEqual(expect.arrayContaining(['Typed by Pakistan.']))
    expect((await words())?.[0]).toContain('Heading by Russia.')
    const [newest] = await listRevisions(pk, meetingId)
    expect(newest?.writers.map(({ side }) => side).sort()).toEqual(['pk', 'ru'])
    // What is settled already makes no revision.
    await settleMinutes(ru, minutesId)
    expect((await read())?.revision).toBe(2)
  })

  test('a new clause belongs to the item of the heading above it, a moved one stays with its own', async () => {
    const one = await opened(pk)
    const [, second] = clauseIds(one.doc)
    const before = (await read())?.clauses.find(({ id }) => id === second)
    const id = newId()
    addClause(one.doc, id, 1, 'decision')
    typeInto(one.doc, id, 'en', 'Decided.')
    await one.send()
    await settleMinutes(pk, minutesId)
    const clauses = (await read())?.clauses ?? []
    expect(clauses[1]).toMatchObject({ id, number: '1.1', kind: 'decision', itemId: clauses[0]?.itemId })
    expect(clauses.find(({ id: it }) => it === second)?.itemId).toBe(before?.itemId)
  })

  test('words that were taken out are kept in the document', async () => {
    const one = await opened(pk)
    const [first = ''] = clauseIds(one.doc)
    removeClause(one.doc, first)
    await one.send()
    const again = await opened(ru)
    expect(clauseIds(again.doc)).not.toContain(first)
    expect(fragmentOf(clausesOf(again.doc).get(first), 'en')?.toString()).not.toBe('')
  })

  test('an edit by a form comes into the document, and what is being typed stays', async () => {
    const typist = await opened(pk)
    const [first = '', second = ''] = clauseIds(typist.doc)
    typeInto(typist.doc, first, 'en', 'Typed. ')
    await typist.send()
    const edit = { kind: 'heading' as const, en: richTextOf('By form'), ru: richTextOf('Формой'), dueOn: null }
    const done = await editMinutes(ru, {
      ...{ address: address(), base: 1, formKey: newId(), knowsWhatItVoids: false },
      edit: { edit: 'write', clause: second, written: edit },
    })
    expect(done).toEqual({ ok: true, value: undefined })
    // Typed without having heard of the edit.
    typeInto(typist.doc, first, 'en', 'More. ')
    expect(await typist.send()).toMatchObject({ ok: true })
    await settleMinutes(pk, minutesId)
    expect((await words())?.[0]).toContain('More. Typed.')
    expect(await words()).toContain('By form')
    expect(readClauses((await opened(ru)).doc).find(({ id }) => id === second)?.en).toEqual(richTextOf('By form'))
  })

  test('a pair is compared as it was read, with everything that was typed', async () => {
    const one = await opened(pk)
    const [first = ''] = clauseIds(one.doc)
    typeInto(one.doc, first, 'en', 'New ')
    await one.send()
    const pair = readClauses(one.doc)[0]
    const input = { which: minutesId, clause: first, formKey: newId() }
    expect(await matchClause(ru, { ...input, read: { en: richTextOf('old'), ru: pair?.ru ?? null } })).toMatchObject({
      code: 'stale',
    })
    expect(await matchClause(ru, { ...input, read: { en: pair?.en ?? null, ru: pair?.ru ?? null } })).toMatchObject({
      ok: true,
    })
  })
})

describe('the guard', () => {
  const hostile: [string, (doc: Y.Doc, first: string) => void][] = [
    ['a script in a link', (doc, first) => typeInto(doc, first, 'en', 'x', { link: { href: 'javascript:alert(1)' } })],
    ['an unknown mark', (doc, first) => typeInto(doc, first, 'en', 'x', { onclick: { a: 1 } })],
    ['an unknown element', (doc, first) => fragmentOf(clausesOf(doc).get(first), 'en')?.insert(0, [new Y.XmlElement('script')])],
    ['words outside a paragraph', (doc, first) => fragmentOf(clausesOf(doc).get(first), 'en')?.insert(0, [new Y.XmlText('x')])],
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
    const [evil, other] = [await opened(pk), await opened(ru)]
    const [first = ''] = clauseIds(evil.doc)
    harm(evil.doc, first)
    expect(await evil.send()).toEqual({ ok: false, code: 'unsound' })
    typeInto(other.doc, first, 'en', 'Sound. ')
    expect(await other.send()).toEqual({ ok: true, value: 1 })
    await settleMinutes(ru, minutesId)
    expect((await words())?.[0]).toContain('Sound.')
  })

  test('refuses bytes that are no update, and an update without what comes before it', async () => {
    const input = { minutesId, knowsWhatItVoids: false }
    expect(await takeTyping(pk, { ...input, update: new Uint8Array([255, 1, 2, 3]) })).toMatchObject({ code: 'unsound' })
    const doc = (await opened(pk)).doc
    const [first = ''] = clauseIds(doc)
    const sent: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => sent.push(update))
    typeInto(doc, first, 'en', 'a')
    typeInto(doc, first, 'en', 'b')
    expect(await takeTyping(pk, { ...input, update: sent.at(-1) ?? new Uint8Array() })).toMatchObject({ code: 'unsound' })
  })
})

describe('a text that circulates', () => {
  test('is typed in only by whoever knows what it voids, and is agreed only when all of it stands in a revision', async () => {
    expect(await circulate(pk)).toMatchObject({ ok: true })
    const careless = await opened(pk)
    typeInto(careless.doc, clauseIds(careless.doc)[0] ?? '', 'en', 'x')
    expect(await careless.send()).toEqual({ ok: false, code: 'unconfirmed' })

    const careful = await opened(pk, true)
    typeInto(careful.doc, clauseIds(careful.doc)[0] ?? '', 'en', 'Changed. ')
    expect(await careful.send()).toMatchObject({ ok: true })
    const agree = { act: 'agree' as const, meeting: address(), formKey: newId() }
    // The revision that is agreed to is no longer what people have before them.
    expect(await takeCirculationAct(ru, { ...agree, revision: 1 })).toMatchObject({ code: 'stale' })
    expect((await read())?.revision).toBe(2)
  })

  test('loses the agreement of both sides with the first letter', async () => {
    await asSuperuser((client) =>
      client.query(`update minutes set state = 'agreed', circulation_closes_at = app.now() where id = $1`, [minutesId]),
    )
    const typist = await opened(pk, true)
    typeInto(typist.doc, clauseIds(typist.doc)[0] ?? '', 'en', 'x')
    expect(await typist.send()).toMatchObject({ ok: true })
    expect(await read()).toMatchObject({ state: 'circulated', revision: 2 })
  })

  test('is not typed in once it is signed', async () => {
    const typist = await opened(pk, true)
    await asSuperuser((client) => client.query(`update minutes set state = 'signed' where id = $1`, [minutesId]))
    typeInto(typist.doc, clauseIds(typist.doc)[0] ?? '', 'en', 'x')
    expect(await typist.send()).toEqual({ ok: false, code: 'signed' })
  })
})

test('nobody but secretaries and co-chairs opens or types', async () => {
  await circulate(pk)
  const delegate = await aViewer('pk', 'delegate')
  expect(await openSharedText(delegate, minutesId)).toBeNull()
  const typist = await opened(pk, true)
  typeInto(typist.doc, clauseIds(typist.doc)[0] ?? '', 'en', 'x')
  const update = Y.encodeStateAsUpdate(typist.doc)
  expect(await takeTyping(delegate, { minutesId, update, knowsWhatItVoids: true })).toMatchObject({ ok: false })
})
