import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { aRecord, sides, signed } from './exported.fixture'
import { minutesPdf } from './minutes-pdf'
import { minutesWord } from './minutes-word'

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
  expect(document).toContain(
    '(alternate, appointed by Absent, Chair from 10 February 2026 to 28 February 2026)',
  )
  expect(document).toContain(
    '(заместитель; назначение: Absent (ru), Chair (ru), с 10 февраля 2026 г. по 28 февраля 2026 г.)',
  )
})
