import { expect, test } from 'vitest'
import { officesIn } from '@/features/decisions/validation'
import { editInput, groupHash, parseHash } from './validation'

const hash = 'ab'.repeat(32)

test.each([
  [hash, hash],
  [hash.toUpperCase(), hash],
  [groupHash(hash), hash],
  [`  ${hash.slice(0, 32)}\n${hash.slice(32)} `, hash],
  [hash.slice(1), null],
  [`${hash}0`, null],
  ['g'.repeat(64), null],
  ['', null],
])('%j is the hash %s', (typed, expected) => {
  expect(parseHash(typed)).toBe(expected)
})

test('a printed hash has eight groups of eight', () => {
  expect(groupHash(hash).split(' ')).toEqual(Array(8).fill('abababab'))
})

test('offices come in both languages or not at all', () => {
  const sent = (fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    const id = '0190aaaa-0000-7000-8000-000000000000'
    return editInput.safeParse({
      ...{ meeting: 'jwg-3', formKey: id, base: '1', kind: 'decision', en: 'A', ru: 'А', dueOn: '' },
      ...{ edit: 'write', clause: id, offices: officesIn(form) },
    })
  }
  const both = { 'office.pk.en': ' Office ', 'office.pk.ru': 'Ведомство' }
  expect(sent({ ...both, 'office.ru.en': '', 'office.ru.ru': '' }).data).toMatchObject({
    offices: { pk: { en: 'Office', ru: 'Ведомство' } },
  })
  expect(sent({}).data).toMatchObject({ offices: null })
  expect(sent({ ...both, 'office.pk.ru': '' }).success).toBe(false)
})
