import { beforeEach, describe, expect, test } from 'vitest'
import { aMeeting, anAgendaItem } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { takeCirculationAct } from '@/features/circulation/mutations/acts'
import { getCirculation } from '@/features/circulation/queries/circulation'
import { newId } from '@/lib/ids'
import { plainText, richTextOf } from '@/lib/rich-text'
import type { Edit } from './edits'
import { beginMinutes } from './mutations/begin'
import { editMinutes } from './mutations/edit'
import { matchClause } from './mutations/match'
import { getTwoRevisions, listRevisions } from './queries/history'
import { getMinutes } from './queries/minutes'

let number = 1200
let meetingId: string
let pk: Viewer
let ru: Viewer

const ok = { ok: true, value: undefined }
const refused = (code: string) => ({ ok: false, code })
const address = () => ({ body: 'JWG', number })
const read = (viewer = pk) => getMinutes(viewer, address())
const written = (en: string, russian: string) => ({
  ...{ kind: 'decision' as const, en: richTextOf(en), ru: richTextOf(russian), dueOn: null },
})
const edit = (viewer: Viewer, base: number, change: Edit, formKey = newId(), knowsWhatItVoids = false) =>
  editMinutes(viewer, { address: address(), base, edit: change, formKey, knowsWhatItVoids })
const add = (id: string): Edit => ({
  edit: 'add',
  clause: id,
  after: null,
  written: written('Decided.', 'Решено.'),
})
const match = (viewer: Viewer, base: number, clause: string, formKey = newId()) =>
  matchClause(viewer, { which: address(), read: base, clause, formKey })
const blocks = async () => (await getCirculation(pk, meetingId))?.blocks.map(({ block }) => block)

beforeEach(async () => {
  number += 1
  ;[pk, ru] = [await aViewer('pk'), await aViewer('ru')]
  meetingId = await asSuperuser(async (client) => {
    const meeting = await aMeeting(client, { number, state: 'confirmed', inDays: -2 })
    for (const position of [1, 2])
      await anAgendaItem(client, { meetingId: meeting.id, position, proposedBy: 'pk', state: 'agreed' })
    await anAgendaItem(client, { meetingId: meeting.id, position: 3, proposedBy: 'pk', state: 'declined' })
    await client.query(
      `insert into room_notes (item_id, language, body, by_person, by_side)
       select i.id, v.language, v.body, $2, 'ru' from agenda_items i,
         (values ('ru', 'Замечено в зале.'), ('ur', 'نوٹ')) v(language, body) where i.meeting_id = $1 and i.position = 2`,
      [meeting.id, ru.id],
    )
    await client.query(`update meetings set state = 'held' where id = $1`, [meeting.id])
    return meeting.id
  })
})

describe('beginning', () => {
  test('fills the draft with the agenda and the notes of the room, once', async () => {
    expect(await Promise.all([beginMinutes(pk, address()), beginMinutes(ru, address())])).toEqual([ok, ok])
    const minutes = await read(ru)
    expect(minutes).toMatchObject({ state: 'draft', revision: 1 })
    expect(
      minutes?.clauses.map(({ number: n, kind, en, ru: text }) => [n, kind, plainText(en), plainText(text)]),
    ).toEqual([
      ['1', 'heading', 'Item', 'Вопрос'],
      ['2', 'heading', 'Item', 'Вопрос'],
      ['2.1', 'discussion', '', 'Замечено в зале.'],
    ])
    expect(await blocks()).toEqual(['missing'])
  })

  test('is for staff, after the meeting was held; the delegates see nothing of a draft', async () => {
    const delegate = await aViewer('ru', 'delegate')
    expect(await beginMinutes(delegate, address())).toEqual(refused('not-allowed'))
    await beginMinutes(pk, address())
    expect(await read(delegate)).toBeNull()
    await asSuperuser(async (client) =>
      aMeeting(client, { number: number + 1, state: 'confirmed', inDays: 2 }),
    )
    number += 1
    expect(await beginMinutes(pk, address())).toEqual(refused('not-allowed'))
  })
})

describe('writing', () => {
  beforeEach(async () => {
    await beginMinutes(pk, address())
  })

  test('of both sides at once keeps what each wrote', async () => {
    const [mine, theirs] = [newId(), newId()]
    expect(await Promise.all([edit(pk, 1, add(mine)), edit(ru, 1, add(theirs))])).toEqual([ok, ok])
    const minutes = await read()
    expect(minutes?.revision).toBe(3)
    expect(minutes?.clauses.map(({ id }) => id)).toEqual(expect.arrayContaining([mine, theirs]))
  })

  test('never overwrites what the other side wrote in the same clause', async () => {
    const id = newId()
    await edit(pk, 1, add(id))
    const write = (en: string): Edit => ({ edit: 'write', clause: id, written: written(en, 'Решено.') })
    expect(await edit(ru, 2, write('Theirs.'))).toEqual(ok)
    expect(await edit(pk, 2, write('Mine.'))).toEqual(refused('stale'))
    expect(plainText((await read())?.clauses[0]?.en ?? null)).toBe('Theirs.')
  })

  test('the same form twice is one revision', async () => {
    const [id, formKey] = [newId(), newId()]
    await Promise.all([edit(pk, 1, add(id), formKey), edit(pk, 1, add(id), formKey)])
    expect((await read())?.revision).toBe(2)
  })

  test('is not a delegate’s, and a foreign key of a form gives nothing away', async () => {
    expect(await edit(await aViewer('pk', 'delegate'), 1, add(newId()))).toEqual(refused('not-found'))
    expect(await edit(pk, 9, { edit: 'remove', clause: newId() })).toEqual(refused('stale'))
  })

  test('changes a pair until somebody says that both texts mean the same, of these two texts alone', async () => {
    const id = newId()
    await edit(pk, 1, add(id))
    expect(await blocks()).toEqual(expect.arrayContaining(['unmatched']))
    const formKey = newId()
    await Promise.all([match(ru, 2, id, formKey), match(ru, 2, id, formKey)])
    expect(await blocks()).toEqual(['missing'])
    await edit(pk, 2, { edit: 'write', clause: id, written: written('Decided otherwise.', 'Решено.') })
    expect(await blocks()).toEqual(expect.arrayContaining(['unmatched']))
    // Whoever read the earlier words has not compared the present ones.
    expect(await match(ru, 2, id)).toEqual(refused('stale'))
    expect(await match(ru, 3, id)).toEqual(ok)
  })

  test('puts an earlier text back as a new revision, unless somebody wrote meanwhile', async () => {
    const before = (await read())?.clauses
    await edit(pk, 1, add(newId()))
    expect(await edit(ru, 1, { edit: 'restore', revision: 1 })).toEqual(refused('stale'))
    expect(await edit(ru, 2, { edit: 'restore', revision: 9 })).toEqual(refused('stale'))
    expect(await edit(ru, 2, { edit: 'restore', revision: 1 })).toEqual(ok)
    expect((await read())?.clauses).toEqual(before)
    expect(
      (await listRevisions(ru, meetingId)).map(({ number: n, cause, side }) => [n, cause, side]),
    ).toEqual([
      [3, 'restored', 'ru'],
      [2, 'typed', 'pk'],
      [1, 'begun', 'pk'],
    ])
    expect((await getTwoRevisions(pk, meetingId, [1, 2]))?.after.clauses).toHaveLength(
      (before?.length ?? 0) + 1,
    )
    const delegate = await aViewer('pk', 'delegate')
    expect(await listRevisions(delegate, meetingId)).toEqual([])
    expect(await getTwoRevisions(delegate, meetingId, [1, 2])).toBeNull()
  })

  test('of a circulated text is confirmed first, and voids the agreement of a side', async () => {
    const [id, missing] = [newId(), (await read())?.clauses.at(-1)?.id ?? '']
    await edit(pk, 1, { edit: 'remove', clause: missing })
    const act = (viewer: Viewer, name: 'circulate' | 'agree', revision: number) =>
      takeCirculationAct(viewer, { meeting: address(), act: name, revision, formKey: newId() })
    expect(await act(pk, 'circulate', 2)).toEqual(ok)
    expect(await act(ru, 'agree', 2)).toEqual(ok)
    expect(await edit(pk, 2, add(id))).toEqual(refused('unconfirmed'))
    expect(await edit(pk, 2, add(id), newId(), true)).toEqual(ok)
    expect((await getCirculation(pk, meetingId))?.agreements).toEqual([])
    const { rows } = await asSuperuser((client) =>
      client.query(
        `select distinct kind from mails where kind = 'agreement_voided' and about ->> 'meeting' = $1`,
        [meetingId],
      ),
    )
    expect(rows).toHaveLength(1)
    const seen = await listRevisions(await aViewer('ru', 'delegate'), meetingId)
    expect(seen.map(({ number: n }) => n)).toEqual([3, 2])
    expect(await act(ru, 'agree', 2)).toEqual(refused('stale'))
  })
})
