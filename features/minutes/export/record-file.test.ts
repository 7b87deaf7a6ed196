import { expect, test } from 'vitest'
import { checkRecordFile, hashOf, writeRecordFile } from './record-file'

const record = {
  schema: 'jwg-minutes/1',
  revision: 2,
  clauses: [{ number: '1', en: [{ text: 'The Sides decided — “so”.' }], ru: [{ text: 'Стороны решили.' }] }],
}
const name = { en: 'Co-chair', ru: 'Сопредседатель' }
const signed = (side: string) => ({
  ...{ side, name, post: name, at: '2026-03-05T09:00:00Z', method: 'password_and_code' },
  ...{ proof: null, appointment: null },
})
const whole = { record, hash: hashOf(record), signatures: [signed('pk'), signed('ru')], logHead: null }
const file = Buffer.from(writeRecordFile(whole))

test('a record as it was written is found to be whole, and one record has one file', () => {
  expect(checkRecordFile(file)).toMatchObject({ hash: hashOf(record) })
  expect(writeRecordFile({ ...whole })).toBe(file.toString())
})

test('of 1,000 changes of one byte every one is found', () => {
  // A fixed sequence, so that a failure can be looked at.
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed % below
  }
  for (let trial = 0; trial < 1000; trial++) {
    const changed = Buffer.from(file)
    const place = next(changed.length)
    changed[place] = (changed[place] ?? 0) ^ (1 + next(255))
    expect(checkRecordFile(changed), `byte ${place}`).toHaveProperty('fault')
  }
})

test.each([
  ['a byte more', Buffer.concat([file, Buffer.from('\n')]), 'unreadable'],
  ['a byte less', file.subarray(0, -1), 'unreadable'],
  ['a mark in front', Buffer.concat([Buffer.from('\uFEFF'), file]), 'unreadable'],
  ['something else', Buffer.from('{"a":1}'), 'schema'],
  [
    'another record under the same hash',
    Buffer.from(writeRecordFile({ ...whole, record: { ...record, revision: 3 } })),
    'record',
  ],
  ['one key', Buffer.from(writeRecordFile({ ...whole, signatures: [signed('pk')] })), 'keys'],
  [
    'one key twice',
    Buffer.from(writeRecordFile({ ...whole, signatures: [signed('pk'), signed('pk')] })),
    'keys',
  ],
] as const)('%s is found', (_what, content, fault) => {
  expect(checkRecordFile(content)).toEqual({ fault })
})
