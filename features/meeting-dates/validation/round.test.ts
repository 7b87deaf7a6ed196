import { describe, expect, test } from 'vitest'
import { faultsOf } from './faults'
import { type RoundField, roundIn } from './fields'
import { roundInput, title } from './round'

const desk = { timeZone: 'Asia/Karachi', sides: ['pk', 'ru'] }
const typed: Partial<Record<RoundField, string>> = {
  'slot.0.day': '2026-12-22',
  'slot.0.time': '14:00',
  duration: '180',
  hostSide: 'pk',
  'place.en': 'Karachi',
}

function read(changes: Partial<Record<RoundField, string>> = {}, timeZone = desk.timeZone) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...typed, ...changes })) form.set(name, value)
  return roundInput({ ...desk, timeZone }).safeParse(roundIn(form))
}
const faults = (changes: Partial<Record<RoundField, string>>) => {
  const round = read(changes)
  return round.success
    ? []
    : faultsOf(round.error).map(({ field, slot }) => (slot ? `${field} ${slot}` : field))
}

describe('a round of dates', () => {
  test('is typed on the clock of the side that writes', () => {
    expect(read().data?.slots[0]?.startsAt.toISOString()).toBe('2026-12-22T09:00:00.000Z')
    expect(read().data?.slots[0]?.endsAt.toISOString()).toBe('2026-12-22T12:00:00.000Z')
    expect(read({}, 'Europe/Moscow').data?.slots[0]?.startsAt.toISOString()).toBe('2026-12-22T11:00:00.000Z')
  })

  test('remembers which alternatives were left empty', () => {
    const round = read({ 'slot.2.day': '2026-12-23', 'slot.2.time': '09:00' })
    expect(round.data?.typedIn).toEqual([0, 2])
    expect(round.data?.slots).toHaveLength(2)
  })

  test.each<[string, Partial<Record<RoundField, string>>, string[]]>([
    ['no date at all', { 'slot.0.day': '', 'slot.0.time': '' }, ['slot.0.day unreadable']],
    ['a day without a time', { 'slot.1.day': '2026-12-23' }, ['slot.1.day unreadable']],
    ['a time without a day', { 'slot.3.time': '10:00' }, ['slot.3.day unreadable']],
    ['a day that is none', { 'slot.0.day': '2027-02-29' }, ['slot.0.day unreadable']],
    [
      'two slots that overlap',
      { 'slot.1.day': '2026-12-22', 'slot.1.time': '16:59' },
      ['slot.1.day overlap'],
    ],
    ['one that begins when the other ends', { 'slot.1.day': '2026-12-22', 'slot.1.time': '17:00' }, []],
    ['an end before the beginning', { duration: '-60' }, ['duration']],
    ['a length that is no number', { duration: 'long' }, ['duration']],
    ['neither place nor link', { 'place.en': ' ' }, ['place.en']],
    ['a link in place of a place', { 'place.en': '', videoLink: 'https://video.example/room' }, []],
    ['a host that is no side', { hostSide: 'xx' }, ['hostSide']],
    ['a short notice without a reason', { shortNotice: '1' }, ['reason']],
    ['a short notice with a reason', { shortNotice: '1', reason: 'A visit.' }, []],
  ])('%s', (_name, changes, expected) => {
    expect(faults(changes)).toEqual(expected)
  })

  test.each([
    'http://video.example/room',
    'javascript:alert(1)',
    'https://',
    'video.example',
    'https://video.example/a b',
    'ftp://video.example/room',
  ])('%s is no link', (videoLink) => {
    expect(faults({ videoLink })).toEqual(['videoLink'])
  })
})

test('a title in one language is enough, and none is too little', () => {
  expect(title.parse({ en: '', ru: ' Заседание ', ur: '' })).toEqual({ en: null, ru: 'Заседание', ur: null })
  expect(title.safeParse({ en: ' ', ru: '', ur: '' }).success).toBe(false)
})
