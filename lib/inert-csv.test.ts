import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { bareCell, inertCsv } from './inert-csv'

const starts = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', ' =', "'=", "''=", '\n=', '\u00A0+']
const rests = ['1+1', 'cmd|calc', 'HYPERLINK("x";"y")', 'a,b;c', 'two\r\nlines', '"quoted"', '']
const cells = starts.flatMap((start) => rests.map((rest) => start + rest))
const harmless = ['', 'Ahmed Khan', "O'Neil", "'quoted'", 'a=b', 'پاکستان', 'Карачи', 'x"y', 'x,y', ' x ']

test('what another parser reads back is what was written, and no cell is calculated', () => {
  const file = inertCsv([...cells, ...harmless].map((text) => [text, 'end']))
  const read: string[][] = parse(file, { bom: true, record_delimiter: '\r\n' })
  expect(read.map(([text = '']) => bareCell(text))).toEqual([...cells, ...harmless])
  for (const [text = ''] of read) expect(text).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/)
})

test('a cell that nothing calculates is written as it is', () => {
  const read: string[][] = parse(inertCsv([harmless]), { bom: true })
  expect(read).toEqual([harmless])
})
