import { beforeAll, describe, expect, test } from 'vitest'
import { aMeeting, someMinutes } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import { aViewer } from '@/features/auth/viewer.fixture'
import { newId } from '@/lib/ids'
import { writeNote } from './mutations'
import { listNotes } from './queries'
import { noteInput } from './validation'

let meetingId: string

beforeAll(async () => {
  meetingId = (await asSuperuser((client) => aMeeting(client))).id
})

const entries = (audience: string) =>
  asSuperuser(async (client) => {
    const sql = `select count(*)::int as number from audit_log
      where audience = $1 and action = 'wrote_note' and subject_id = $2`
    return (await client.query(sql, [audience, meetingId])).rows[0].number
  })

describe('a note of one side', () => {
  const formKey = newId()

  test('is read by that side, in every role, and by nobody of the other', async () => {
    const author = await aViewer('pk', 'delegate')
    expect(await writeNote(author, { meetingId, formKey, body: 'Our lowest price' })).toMatchObject({
      ok: true,
    })

    for (const role of ['co_chair', 'secretary', 'delegate', 'administrator'] as const) {
      const own = await listNotes(await aViewer('pk', role), meetingId)
      expect(own.map(({ body }) => body)).toEqual(['Our lowest price'])
      expect(await listNotes(await aViewer('ru', role), meetingId)).toEqual([])
    }
  })

  test('is written once, however often its form is sent', async () => {
    const author = await aViewer('pk', 'delegate')
    const input = { meetingId, formKey, body: 'Our lowest price' }
    await Promise.all([writeNote(author, input), writeNote(author, input), writeNote(author, input)])
    expect(await listNotes(author, meetingId)).toHaveLength(1)
  })

  test('leaves one entry in its own chain and none in the joint one', async () => {
    expect([await entries('pk'), await entries('joint'), await entries('ru')]).toEqual([1, 0, 0])
  })

  test('does not stand in the way of the other side using the same key', async () => {
    const stranger = await aViewer('ru', 'secretary')
    expect(await writeNote(stranger, { meetingId, formKey, body: 'Ours' })).toMatchObject({ ok: true })
    expect((await listNotes(stranger, meetingId)).map(({ body }) => body)).toEqual(['Ours'])
  })
})

test('an administrator writes none', async () => {
  const refused = writeNote(await aViewer('pk', 'administrator'), { meetingId, formKey: newId(), body: 'No' })
  expect(await refused).toEqual({ ok: false, code: 'not-allowed' })
})

test('a meeting that does not exist takes none', async () => {
  const refused = writeNote(await aViewer('pk'), { meetingId: newId(), formKey: newId(), body: 'Lost' })
  expect(await refused).toEqual({ ok: false, code: 'not-found' })
})

test('a note on a clause is the own side’s, and of a clause of that meeting alone', async () => {
  const stage = (number: number) =>
    asSuperuser(async (client) => {
      const meeting = await aMeeting(client, { number, state: 'held', inDays: -9 })
      const { clauses } = await someMinutes(client, { meetingId: meeting.id })
      return { meetingId: meeting.id, clauseId: clauses[0]?.id ?? '' }
    })
  const [one, other] = [await stage(9601), await stage(9602)]
  const author = await aViewer('ru', 'delegate')
  expect(await writeNote(author, { ...one, formKey: newId(), body: 'We yield here' })).toMatchObject({
    ok: true,
  })
  expect(await listNotes(author, one.meetingId)).toMatchObject([{ clauseId: one.clauseId }])
  expect(await listNotes(await aViewer('pk', 'co_chair'), one.meetingId)).toEqual([])
  const wrong = { ...one, clauseId: other.clauseId, formKey: newId(), body: 'Elsewhere' }
  expect(await writeNote(author, wrong)).toEqual({ ok: false, code: 'not-found' })
})

describe('a draft of one side', () => {
  const given = {
    meetingId: newId(),
    formKey: newId(),
    clauseId: newId(),
    draftOf: 'ru',
    body: 'Срок — май.',
  }

  test('is a text that minutes can hold, of one language of one clause', () => {
    expect(noteInput.safeParse(given).success).toBe(true)
    for (const wrong of [{ clauseId: '' }, { draftOf: 'ur' }, { body: 'hidden \u202e order' }])
      expect(noteInput.safeParse({ ...given, ...wrong }).success, JSON.stringify(wrong)).toBe(false)
  })

  test('on a meeting as a whole is refused by the database as well', async () => {
    const author = await aViewer('pk', 'delegate')
    const draft = writeNote(author, { meetingId, formKey: newId(), draftOf: 'en', body: 'Of what?' })
    await expect(draft).rejects.toMatchObject({ cause: { constraint: 'notes_language' } })
  })
})
