import { beforeEach, expect, test } from 'vitest'
import { aClause, aMeeting, someMinutes } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { editMinutes } from '@/features/minutes/mutations/edit'
import { getMinutes } from '@/features/minutes/queries/minutes'
import { newId } from '@/lib/ids'
import { plainText, richTextOf } from '@/lib/rich-text'
import { takeCirculationAct } from './mutations/acts'
import { answerComment } from './mutations/answer'
import { getCirculation } from './queries/circulation'
import type { AnswerInput } from './validation'

const ok = { ok: true, value: undefined }
const refused = (code: string) => ({ ok: false, code })
let number = 8800
let meetingId = ''
let clause = ''
let delegate: Viewer
let secretary: Viewer

const meeting = () => ({ body: 'JWG', number })
const circulation = async () => getCirculation(secretary, meetingId)
const text = async () => plainText((await getMinutes(secretary, meeting()))?.clauses[0]?.en ?? null)

async function comment(suggestion: string | null) {
  const wish = suggestion === null ? null : richTextOf(suggestion)
  await takeCirculationAct(delegate, {
    ...{ meeting: meeting(), formKey: newId(), revision: 1, act: 'comment', clause },
    ...{ text: 'Better so.', language: 'en', suggestion: wish },
  })
  return (await circulation())?.comments.at(-1)?.id ?? ''
}
const answer = (id: string, more: Partial<AnswerInput> = {}, by = secretary) =>
  answerComment(by, {
    ...{ meeting: meeting(), comment: id, answer: 'accepted', reason: null, voids: 'yes', formKey: newId() },
    ...more,
  })

beforeEach(async () => {
  number += 1
  ;[delegate, secretary] = [await aViewer('ru', 'delegate'), await aViewer('pk', 'secretary')]
  await asSuperuser(async (client) => {
    const { id } = await aMeeting(client, { number, state: 'held', inDays: -20 })
    meetingId = id
    const made = await someMinutes(client, { meetingId, state: 'circulated', clauses: [aClause()] })
    clause = made.clauses[0]?.id ?? ''
  })
})

test('an accepted wording is the text of a new revision, and the pair has to be compared again', async () => {
  const id = await comment('The Sides agreed.')
  expect((await circulation())?.comments[0]?.suggestion).toEqual(richTextOf('The Sides agreed.'))
  expect(await answer(id, { voids: undefined })).toEqual(refused('unconfirmed'))
  const formKey = newId()
  expect(await answer(id, { formKey })).toEqual(ok)
  expect(await answer(id, { formKey })).toEqual(ok)
  expect(await text()).toBe('The Sides agreed.')
  expect(await getMinutes(secretary, meeting())).toMatchObject({ revision: 2 })
  const after = await circulation()
  expect(after?.comments[0]?.answer).toMatchObject({ answer: 'accepted', side: 'pk' })
  expect(after?.blocks).toContainEqual({ clauseId: clause, block: 'unmatched' })
})

test('two staff who answer at once: one answer stands, and nothing is written twice', async () => {
  const id = await comment('The Sides agreed.')
  const other = await aViewer('ru', 'secretary')
  const results = await Promise.all([answer(id), answer(id, {}, other)])
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect((await getMinutes(secretary, meeting()))?.revision).toBe(2)
})

test('a wording for words that have changed since is not taken over', async () => {
  const id = await comment('The Sides agreed.')
  const written = {
    kind: 'decision' as const,
    en: richTextOf('Other.'),
    ru: richTextOf('Иное.'),
    dueOn: null,
  }
  await editMinutes(secretary, {
    ...{ address: meeting(), base: 1, formKey: newId(), knowsWhatItVoids: true },
    edit: { edit: 'write', clause, written },
  })
  expect(await answer(id)).toEqual(refused('stale'))
  expect(await text()).toBe('Other.')
  expect((await circulation())?.comments[0]?.answer).toBeNull()
})

test('a comment is noted or declined; only staff answer, once, and nobody accepts what was not worded', async () => {
  const id = await comment(null)
  expect(await answer(id)).toEqual(refused('no-wording'))
  expect(await answer(id, { answer: 'noted' }, delegate)).toEqual(refused('not-allowed'))
  expect(await answer(id, { answer: 'declined', reason: 'Not agreed in the room.' })).toEqual(ok)
  expect(await answer(id, { answer: 'noted' })).toEqual(refused('stale'))
  expect((await circulation())?.comments[0]?.answer).toMatchObject({ reason: 'Not agreed in the room.' })
  expect(await answer(newId(), { answer: 'noted' })).toEqual(refused('not-found'))
})
