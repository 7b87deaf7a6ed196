import { expect, test } from 'vitest'
import { typedGood } from '../member.fixture'
import { MEMBER_FIELDS, type MemberField, NAME_LENGTH, POST_LENGTH, typedMember } from '../validation/member'
import { readLines } from './read-lines'
import { shownReport } from './shown-report'

const head = MEMBER_FIELDS.map((field) => field.replace('.', ' '))
const fields = MEMBER_FIELDS.filter((field) => field !== 'capacity')
const good = (field: MemberField) => typedGood[field] ?? ''
const table = (changes: Partial<Record<MemberField, string>>, more: readonly string[] = []) =>
  [head, [...MEMBER_FIELDS.map((field) => changes[field] ?? good(field)), ...more]]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n')

const bidi = [
  '\u202A',
  '\u202B',
  '\u202D',
  '\u202E',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u200E',
  '\u200F',
  '\u061C',
]
const unseen = [
  '\u200B',
  '\u200D',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u034F',
  '\u3164',
  '\uFFA0',
  '\uFE0F',
  '\u{E0061}',
]
const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("x")', '＝1', '＠x']

type Payload = { what: string; text: string; field: MemberField; code: string }

/** Each trick in each field of a line. */
const payloads: Payload[] = fields.flatMap((field) => [
  ...bidi.map((sign) => ({ what: 'bidi', text: `${good(field)}${sign}x`, field, code: 'hidden' })),
  ...unseen.map((sign) => ({
    what: 'unseen',
    text: good(field).replace(/^./u, `$&${sign}`),
    field,
    code: 'hidden',
  })),
  ...formulas.map((text) => ({ what: 'formula', text, field, code: 'formula' })),
  { what: 'overlong', text: 'а'.repeat(POST_LENGTH + 1), field, code: 'long' },
  { what: 'overlong', text: `${good(field)} `.repeat(4000), field, code: 'long' },
  { what: 'mixed', text: 'Ahmеd', field, code: 'mixed' },
  { what: 'markup', text: `${good(field)} <script>`, field, code: 'odd' },
])

test('there are enough of them', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(120)
  expect(POST_LENGTH).toBeGreaterThan(NAME_LENGTH)
})

test.each(payloads)('$what in $field is refused as $code: %#', ({ text, field, code }) => {
  const [line] = readLines(table({ [field]: text }), []).lines
  expect(line?.member).toBeNull()
  expect(line?.faults).toEqual([expect.objectContaining({ field, code })])
  expect(line?.line).toBe(2)
})

test.each([1, 2, 50, 2000])('%i cells too many are a fault of the line', (count) => {
  const [line] = readLines(table({}, Array(count).fill('x')), []).lines
  expect(line?.faults).toEqual([{ field: null, code: 'cells', what: 'x' }])
})

test.each(MEMBER_FIELDS)('a line without %s names it', (field) => {
  const [line] = readLines(table({ [field]: ' ' }), []).lines
  expect(line?.faults).toEqual([{ field, code: 'missing', what: '' }])
})

test('the same line without tricks is taken', () => {
  const [line] = readLines(table({}), []).lines
  expect(line?.member && typedMember(line.member)).toEqual(typedGood)
})

test('a table of a thousand lines is read, and a longer one is not', () => {
  const [names = '', one = ''] = table({}).split('\n')
  const read = (count: number) => readLines([names, ...Array(count).fill(one)].join('\n'), [])
  expect(read(1000).lines).toHaveLength(1000)
  expect(read(1001)).toMatchObject({ tooLong: true, lines: [] })
  expect(read(20_000)).toMatchObject({ tooLong: true, lines: [] })
})

test('what goes to the browser is short, whatever was in the file', () => {
  const report = readLines(table({ 'name.en': 'x'.repeat(500_000) }, ['y'.repeat(300_000)]), [])
  expect(JSON.stringify(shownReport(report)).length).toBeLessThan(2000)
})
