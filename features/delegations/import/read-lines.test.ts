import { expect, test } from 'vitest'
import { aListed } from '../member.fixture'
import { leftOver, readLines } from './read-lines'

const head = 'Capacity\tName EN\tName RU\tName UR\tPost EN\tPost RU\tPost UR'
const line = (name = 'Ahmed Khan', capacity = 'member') =>
  `${capacity}\t${name}\tАхмед Хан\tاحمد خان\tExpert\tЭксперт\tماہر`
const read = (...lines: string[]) => readLines([head, ...lines].join('\n'), [])

test('a pasted table is understood', () => {
  const { lines, missing, unknown } = read(line())
  expect({ missing, unknown }).toEqual({ missing: [], unknown: [] })
  expect(lines[0]).toMatchObject({
    line: 2,
    faults: [],
    member: { capacity: 'member', name: { en: 'Ahmed Khan', ru: 'Ахмед Хан', ur: 'احمد خان' } },
  })
})

test.each([
  ['English', 'name_en;Name (Russian);Name in Urdu;Post (EN);post ru;POST UR;Role'],
  ['Russian', 'Имя (англ.);ФИО;Имя (урду);Должность (англ.);Должность;Должность (урду);Качество'],
  ['Urdu', 'نام (انگریزی);نام (روسی);نام;عہدہ (انگریزی);عہدہ (روسی);عہدہ;حیثیت'],
])('names of columns are understood in %s', (_language, names) => {
  const text = `\uFEFF${names}\r\nAhmed;Ахмед;احمد;Expert;Эксперт;ماہر;советник\r\n`
  const { lines, missing, unknown } = readLines(text, [])
  expect({ missing, unknown }).toEqual({ missing: [], unknown: [] })
  expect(lines[0]?.member?.capacity).toBe('adviser')
})

test.each([
  ['head of delegation', 'head'],
  ['Глава делегации', 'head'],
  ['سربراہِ وفد', 'head'],
  ['Member', 'member'],
  ['переводчик', 'interpreter'],
  ['приглашённый', 'guest'],
  ['مشیر', 'adviser'],
])('the capacity %s is %s', (written, meant) => {
  expect(read(line('A', written)).lines[0]?.member?.capacity).toBe(meant)
})

test('lines are numbered as an editor shows them, across empty lines and cells of several', () => {
  const text = `${head}\r\n\r\n${line('A')}\r\n"member"\t"B\nb"\tА\tب\tX\tЮ\tب\r\n${line('=C')}`
  expect(readLines(text, []).lines.map(({ line }) => line)).toEqual([3, 4, 6])
})

test('each fault names its line, its field and what is wrong', () => {
  const { lines } = read(
    line(),
    line('Аhmed'),
    line('Bilal', 'boss'),
    line('', 'member'),
    `${line('D')}\tmore`,
  )
  expect(
    lines.map(({ line, faults }) => [line, faults.map(({ field, code, what }) => [field, code, what])]),
  ).toEqual([
    [2, []],
    [3, [['name.en', 'mixed', 'Аhmed']]],
    [4, [['capacity', 'capacity', 'boss']]],
    [5, [['name.en', 'missing', '']]],
    [6, [[null, 'cells', 'more']]],
  ])
})

test('missing columns are named, and those that nobody knows are left out', () => {
  const { missing, unknown, lines } = readLines('Name\tPost\tShoe size\nAhmed\tExpert\t42', [])
  expect(missing).toEqual(['capacity', 'name.ru', 'name.ur', 'post.ru', 'post.ur'])
  expect(unknown).toEqual(['Shoe size'])
  expect(lines[0]?.member).toBeNull()
})

test('a line is read beside the list and the lines above it', () => {
  const listed = [aListed('A', 'head')]
  const text = [head, line('Member A'), line('Bilal'), line('bilal'), line('Dara', 'head')].join('\n')
  expect(readLines(text, listed).lines.map(({ faults }) => faults[0]?.code)).toEqual([
    'listed',
    undefined,
    'twice',
    'second-head',
  ])
})

test('a list that is full takes no more', () => {
  const listed = Array.from({ length: 199 }, (_, index) => aListed(String(index)))
  const { lines } = readLines([head, line('A'), line('B')].join('\n'), listed)
  expect(lines.map(({ faults }) => faults[0]?.code)).toEqual([undefined, 'too-many'])
})

test('a quotation mark that is never closed is named by its line', () => {
  expect(readLines(`a,b\nx,y\n"z,1\nw,2`, [])).toMatchObject({ brokenAt: 3, lines: [] })
})

test('what is left to correct is the head and the bad lines as they were typed', () => {
  expect(leftOver(read(line('A'), line('=B'), line('C')))).toBe(`${head}\n${line('=B')}`)
  expect(leftOver(read(line('A')))).toBe('')
})

test('nothing at all is missing everything', () => {
  expect(readLines(' \n ', []).missing).toHaveLength(7)
})
