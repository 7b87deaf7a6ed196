import { describe, expect, test } from 'vitest'
import { paperInput, paperReference } from './validation'

const id = '0e6f3a52-8f0e-4d55-9a67-0f2a5f1f6c11'
const meeting = { id, body: 'JWG', number: 3, startsAt: '2026-12-06T08:00:00+00:00' }
const sent = {
  meetingId: id,
  formKey: id,
  uploadId: '0'.repeat(32),
  title: ' A paper ',
  language: 'en_ru',
  itemId: '',
  audience: 'own',
}

test('a joint paper has a full reference, and a short one while its meeting has no number', () => {
  expect(paperReference(meeting, 4)).toBe('JWG/2026/03/DOC-4')
  expect(paperReference({ ...meeting, number: null }, 4)).toBe('DOC-4')
  expect(paperReference(meeting, null)).toBeNull()
})

describe('what a browser may send', () => {
  test('a paper, on an item or on the whole meeting', () => {
    expect(paperInput.parse(sent)).toMatchObject({ title: 'A paper', itemId: null })
    expect(paperInput.parse({ ...sent, itemId: id })).toMatchObject({ itemId: id })
  })

  test('no title with hidden marks', () => {
    expect(paperInput.parse({ ...sent, title: 'A\u202efdp\r\nb' }).title).toBe('A fdp b')
  })

  test.each([
    ['no title', { title: '  ' }],
    ['too long a title', { title: 'a'.repeat(301) }],
    ['a language that is none', { language: 'de' }],
    ['no audience', { audience: undefined }],
    ['an audience that is a side', { audience: 'ru' }],
    ['an upload that climbs', { uploadId: '../'.repeat(10) }],
    ['an item that is none', { itemId: 'x' }],
  ])('not %s', (_name, change) => {
    expect(paperInput.safeParse({ ...sent, ...change }).success).toBe(false)
  })
})
