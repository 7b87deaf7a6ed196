import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ClauseContent } from '@/db/schema/minutes-text'
import { newId } from '@/lib/ids'
import type { RichText } from '@/lib/rich-text'
import type { MinutesRecord } from '../record'
import { minutesPdf } from './minutes-pdf'
import { minutesWord } from './minutes-word'

const texts = (text: string) => ({ en: `${text}`, ru: `${text} (ru)`, ur: null })
const sides = [
  {
    code: 'pk',
    letters: 'PK',
    name: texts('Pakistan'),
    shortName: texts('Pakistan'),
    clockLabel: 'PKT',
    timeZone: 'Asia/Karachi',
  },
  {
    code: 'ru',
    letters: 'RU',
    name: texts('Russia'),
    shortName: texts('Russia'),
    clockLabel: 'MSK',
    timeZone: 'Europe/Moscow',
  },
]
const rich: RichText = [
  {
    kind: 'paragraph',
    runs: [{ text: 'Стороны ' }, { text: 'согласовали', bold: true }, { text: ' путь <&>"#$[]' }],
  },
  {
    kind: 'bullets',
    items: [[{ text: 'первый', italic: true }], [{ text: 'سٹیل مل', link: 'https://example.org/a' }]],
  },
  { kind: 'numbers', items: [[{ text: 'один' }], [{ text: 'два' }]] },
]
const clause = (number: string, kind: ClauseContent['kind']): ClauseContent => ({
  ...{
    id: newId(),
    number,
    kind,
    en: [{ kind: 'paragraph', runs: [{ text: `Clause ${number} of the record.` }] }],
  },
  ...{ ru: rich, itemId: null, offices: null, dueOn: null },
})
function aRecord(count: number): MinutesRecord {
  return {
    schema: 'jwg-minutes/1',
    meeting: {
      ...{ body: 'JWG', number: 3, host: 'pk', title: texts('Third'), place: texts('Karachi') },
      ...{ startsAt: '2026-02-08T06:00:00Z', endsAt: '2026-02-08T10:00:00Z' },
    },
    revision: 1,
    authenticText: 'both',
    clauses: Array.from({ length: count }, (_, index) =>
      clause(
        `${Math.floor(index / 10) + 1}.${index % 10}`,
        index % 10 === 0 ? 'heading' : index % 3 === 0 ? 'decision' : 'discussion',
      ),
    ),
    attendance: [{ side: 'pk', capacity: 'head', name: texts('Amina'), post: texts('Head') }],
    annexes: [{ number: 1, title: 'Survey', language: 'en', sha256: 'ab'.repeat(32) }],
    reservations: [],
  }
}
const signed = (record: MinutesRecord) => ({
  record,
  hash: 'cd'.repeat(32),
  logHead: 'ef'.repeat(32),
  address: 'https://portal.example/en/verify/cd',
  signatures: ['pk', 'ru'].map((side) => ({
    ...{
      side,
      name: texts('Co-chair'),
      post: texts('Head'),
      at: '2026-02-20T06:00:00Z',
      method: 'passkey',
      proof: null,
    },
  })),
})

test('the PDF is PDF/A-2a, tagged, and the same record makes the same bytes', async () => {
  const exported = signed(aRecord(12))
  const [one, two] = [await minutesPdf(exported, sides), await minutesPdf(exported, sides)]
  expect(one.equals(two)).toBe(true)
  const text = one.toString('latin1')
  expect(text.startsWith('%PDF-1.7')).toBe(true)
  expect(text).toContain('/StructTreeRoot')
  expect(text).toContain('pdfaid:part')
}, 60_000)

test('a draft is set as well, and a long record', async () => {
  const draft = { record: aRecord(400), hash: null, logHead: null, address: null, signatures: [] }
  expect((await minutesPdf(draft, sides)).length).toBeGreaterThan(50_000)
}, 60_000)

test('Word gets the words of both languages, and the same record makes the same bytes', async () => {
  const exported = signed(aRecord(12))
  const [one, two] = [await minutesWord(exported, sides), await minutesWord(exported, sides)]
  expect(one.equals(two)).toBe(true)
  const document = Buffer.from(unzipSync(one)['word/document.xml'] ?? []).toString('utf8')
  expect(document).toContain('согласовали')
  expect(document).toContain('&lt;&amp;&gt;')
  expect(document).toContain('سٹیل مل')
  expect(document).toContain('Clause 1.1 of the record.')
})
