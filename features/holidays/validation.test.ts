import { expect, test } from 'vitest'
import { addInput, brokenFields, calendarInput, holidayIn } from './validation'

const typed = { day: '2027-03-23', 'name.en': ' Pakistan  Day ', isProvisional: '1' }

test('a holiday has a day and a name in at least one language', () => {
  expect(addInput.parse(holidayIn(typed))).toEqual({
    day: '2027-03-23',
    name: { en: 'Pakistan Day', ru: null, ur: null },
    isProvisional: true,
  })
})

test.each([
  [{ day: '2027-02-29' }, ['day']],
  [{ day: '23.03.2027' }, ['day']],
  [{ day: '1999-03-23' }, ['day']],
  [{ 'name.en': ' ' }, ['name.en']],
  [{ 'name.ru': 'я'.repeat(121) }, ['name.ru']],
])('%j is refused, and the field is named', (changes, fields) => {
  const read = addInput.safeParse(holidayIn({ ...typed, ...changes }))
  expect(read.success ? [] : brokenFields(read.error)).toEqual(fields)
})

test('a year that is none counts as not said', () => {
  expect(calendarInput.parse({ year: 'soon' }).year).toBeUndefined()
  expect(calendarInput.parse({ year: '2027' }).year).toBe(2027)
})
