import { expect, test } from 'vitest'
import { FILE_BYTES, readUpload } from './read-upload'

function formOf(text: string, file?: BlobPart) {
  const form = new FormData()
  form.set('text', text)
  if (file !== undefined) form.set('file', new File([file], 'list.csv'))
  return form
}

const utf16 = new Uint8Array([0xff, 0xfe, 0x4e, 0, 0x61, 0])
const windows1251 = new Uint8Array([0xc8, 0xec, 0xff])

test.each([
  ['what was pasted', formOf('Имя'), { ok: true, value: 'Имя' }],
  ['a file before the field', formOf('old', 'new'), { ok: true, value: 'new' }],
  ['an empty file leaves the field', formOf('old', ''), { ok: true, value: 'old' }],
  ['UTF-8 with its mark', formOf('', '\uFEFFИмя'), { ok: true, value: 'Имя' }],
  ['UTF-16', formOf('', utf16), { ok: false, code: 'not-utf8' }],
  ['another encoding', formOf('', windows1251), { ok: false, code: 'not-utf8' }],
  ['a picture', formOf('', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0])), { ok: false, code: 'not-utf8' }],
  ['too much', formOf('', 'a'.repeat(FILE_BYTES + 1)), { ok: false, code: 'too-large' }],
  ['exactly enough', formOf('', 'a'.repeat(FILE_BYTES)), { ok: true, value: 'a'.repeat(FILE_BYTES) }],
  ['nothing', formOf(' '), { ok: false, code: 'empty' }],
])('%s', async (_what, form, expected) => {
  expect(await readUpload(form)).toEqual(expected)
})
