import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { takeCirculationAct } from '@/features/circulation/mutations/acts'
import { newId } from '@/lib/ids'
import { richTextOf } from '@/lib/rich-text'
import { strictClauses } from './live/guard/strict'
import { addClause, clauseIds, clausesOf, fragmentOf, LOCAL, orderOf, removeClause } from './live/shared-text'
import { recordOfEachTest } from './live/typing.fixture'
import { typeInto } from './live/typist.fixture'
import { editMinutes } from './mutations/edit'
import { openSharedText } from './mutations/open'
import { settleMinutes } from './mutations/settle'
import { takeTyping } from './mutations/type'
import { listRevisions } from './queries/history'

const { now, read, words, opened } = recordOfEachTest(1700)

async function circulate(by: Viewer) {
  const revision = (await read())?.revision ?? 0
  return takeCirculationAct(by, { act: 'circulate', meeting: now().address, revision, formKey: newId() })
}

describe('typing', () => {
  test('is kept at once, and becomes a revision of both hands when it rests', async () => {
    const [one, other] = [await opened('pk'), await opened('ru')]
    const id = newId()
    addClause(one.doc, id, 1, 'discussion')
    typeInto(one.doc, id, 'en', 'Typed by Pakistan.')
    expect(await one.send()).toEqual({ ok: true, value: 1 })
    typeInto(other.doc, clauseIds(other.doc)[0] ?? '', 'en', 'Heading by Russia. ')
    expect(await other.send()).toEqual({ ok: true, value: 2 })
    expect((await read())?.revision).toBe(1)

    await settleMinutes(now().pk, now().minutesId)
    expect((await read())?.revision).toBe(2)
    expect(await words()).toEqual(expect.arrayContaining(['Typed by Pakistan.']))
    expect((await words())?.[0]).toContain('Heading by Russia.')
    const [newest] = await listRevisions(now().pk, now().meetingId)
    expect(newest?.writers.map(({ side }) => side).sort()).toEqual(['pk', 'ru'])
    // What is settled already makes no revision.
    await settleMinutes(now().ru, now().minutesId)
    expect((await read())?.revision).toBe(2)
  })

  test('a new clause belongs to the item of the heading above it, a moved one stays with its own', async () => {
    const one = await opened('pk')
    const [, second] = clauseIds(one.doc)
    const before = (await read())?.clauses.find(({ id }) => id === second)
    const id = newId()
    addClause(one.doc, id, 1, 'decision')
    typeInto(one.doc, id, 'en', 'Decided.')
    await one.send()
    await settleMinutes(now().pk, now().minutesId)
    const clauses = (await read())?.clauses ?? []
    expect(clauses[1]).toMatchObject({ id, number: '1.1', kind: 'decision', itemId: clauses[0]?.itemId })
    expect(clauses.find(({ id: it }) => it === second)?.itemId).toBe(before?.itemId)
  })

  test('words that were taken out are kept in the document', async () => {
    const one = await opened('pk')
    const [first = ''] = clauseIds(one.doc)
    removeClause(one.doc, first)
    await one.send()
    const again = await opened('ru')
    expect(clauseIds(again.doc)).not.toContain(first)
    expect(fragmentOf(clausesOf(again.doc).get(first), 'en')?.toString()).not.toBe('')
  })

  test('what comes a second time, because an answer was lost, is one update, and voids nothing', async () => {
    const one = await opened('pk')
    typeInto(one.doc, clauseIds(one.doc)[0] ?? '', 'en', 'Once. ')
    const sent = Y.encodeStateAsUpdate(one.doc)
    expect(await one.send()).toEqual({ ok: true, value: 1 })
    await settleMinutes(now().pk, now().minutesId)
    await asSuperuser((client) =>
      client.query(`update minutes set state = 'agreed' where id = $1`, [now().minutesId]),
    )
    const again = { minutesId: now().minutesId, update: sent, knowsWhatItVoids: true }
    expect(await takeTyping(now().pk, again)).toEqual({ ok: true, value: 1 })
    expect(await read()).toMatchObject({ state: 'agreed', revision: 2 })
  })

  test('begins in a record without clauses as well', async () => {
    const clauses = (await read())?.clauses ?? []
    for (const [at, { id }] of clauses.entries())
      await editMinutes(now().ru, {
        ...{ address: now().address, base: at + 1, formKey: newId(), knowsWhatItVoids: false },
        edit: { edit: 'remove', clause: id },
      })
    expect(await words()).toEqual([])
    const one = await opened('pk')
    const id = newId()
    addClause(one.doc, id, 0, 'heading')
    typeInto(one.doc, id, 'en', 'First.')
    expect(await one.send()).toEqual({ ok: true, value: 1 })
    await settleMinutes(now().pk, now().minutesId)
    expect(await words()).toEqual(['First.'])
  })

  test('a clause that is taken back is out of the text, and the server takes that', async () => {
    const one = await opened('pk')
    const undo = new Y.UndoManager([clausesOf(one.doc), orderOf(one.doc)], {
      trackedOrigins: new Set([LOCAL]),
    })
    const before = clauseIds(one.doc)
    addClause(one.doc, newId(), 1, 'discussion')
    await one.send()
    undo.undo()
    expect(await one.send()).toMatchObject({ ok: true })
    expect(clauseIds((await opened('ru')).doc)).toEqual(before)
    undo.redo()
    expect(await one.send()).toMatchObject({ ok: true })
    expect(clauseIds(one.doc)).toHaveLength(before.length + 1)
  })

  test('what nobody settled is settled by whoever opens the text a minute later', async () => {
    const one = await opened('pk')
    typeInto(one.doc, clauseIds(one.doc)[0] ?? '', 'en', 'Left behind. ')
    await one.send()
    await opened('ru')
    expect((await read())?.revision).toBe(1)
    await asSuperuser((client) =>
      client.query(
        `alter table minutes_updates disable trigger keep_as_written;
         update minutes_updates set at = at - interval '2 minutes';
         alter table minutes_updates enable trigger keep_as_written`,
      ),
    )
    await opened('ru')
    expect((await read())?.revision).toBe(2)
    expect((await words())?.[0]).toContain('Left behind.')
  })

  test('an edit by a form comes into the document, and what is being typed stays', async () => {
    const typist = await opened('pk')
    const [first = '', second = ''] = clauseIds(typist.doc)
    typeInto(typist.doc, first, 'en', 'Typed. ')
    await typist.send()
    const edit = {
      kind: 'heading' as const,
      en: richTextOf('By form'),
      ru: richTextOf('Формой'),
      dueOn: null,
    }
    const done = await editMinutes(now().ru, {
      ...{ address: now().address, base: 1, formKey: newId(), knowsWhatItVoids: false },
      edit: { edit: 'write', clause: second, written: edit },
    })
    expect(done).toEqual({ ok: true, value: undefined })
    // Typed without having heard of the edit.
    typeInto(typist.doc, first, 'en', 'More. ')
    expect(await typist.send()).toMatchObject({ ok: true })
    await settleMinutes(now().pk, now().minutesId)
    expect((await words())?.[0]).toContain('More. Typed.')
    expect(await words()).toContain('By form')
    expect(strictClauses((await opened('ru')).doc).find(({ id }) => id === second)?.en).toEqual(
      richTextOf('By form'),
    )
  })
})

describe('a text that circulates', () => {
  test('is typed in only by whoever knows what it voids, and is agreed only when all of it stands in a revision', async () => {
    expect(await circulate(now().pk)).toMatchObject({ ok: true })
    const careless = await opened('pk')
    typeInto(careless.doc, clauseIds(careless.doc)[0] ?? '', 'en', 'x')
    expect(await careless.send()).toEqual({ ok: false, code: 'unconfirmed' })

    const careful = await opened('pk', true)
    typeInto(careful.doc, clauseIds(careful.doc)[0] ?? '', 'en', 'Changed. ')
    expect(await careful.send()).toMatchObject({ ok: true })
    const agree = { act: 'agree' as const, meeting: now().address, formKey: newId() }
    // The revision that is agreed to is no longer what people have before them.
    expect(await takeCirculationAct(now().ru, { ...agree, revision: 1 })).toMatchObject({ code: 'stale' })
    expect((await read())?.revision).toBe(2)
  })

  test('loses the agreement of both sides with the first letter', async () => {
    await asSuperuser((client) =>
      client.query(`update minutes set state = 'agreed', circulation_closes_at = app.now() where id = $1`, [
        now().minutesId,
      ]),
    )
    const typist = await opened('pk', true)
    typeInto(typist.doc, clauseIds(typist.doc)[0] ?? '', 'en', 'x')
    expect(await typist.send()).toMatchObject({ ok: true })
    expect(await read()).toMatchObject({ state: 'circulated', revision: 2 })
  })

  test('is not typed in once it is signed', async () => {
    const typist = await opened('pk', true)
    await asSuperuser((client) =>
      client.query(`update minutes set state = 'signed' where id = $1`, [now().minutesId]),
    )
    typeInto(typist.doc, clauseIds(typist.doc)[0] ?? '', 'en', 'x')
    expect(await typist.send()).toEqual({ ok: false, code: 'signed' })
  })
})

test('nobody but secretaries and co-chairs opens or types', async () => {
  await circulate(now().pk)
  const delegate = await aViewer('pk', 'delegate')
  expect(await openSharedText(delegate, now().minutesId)).toBeNull()
  const typist = await opened('pk', true)
  typeInto(typist.doc, clauseIds(typist.doc)[0] ?? '', 'en', 'x')
  const update = Y.encodeStateAsUpdate(typist.doc)
  expect(
    await takeTyping(delegate, { minutesId: now().minutesId, update, knowsWhatItVoids: true }),
  ).toMatchObject({
    ok: false,
  })
})
