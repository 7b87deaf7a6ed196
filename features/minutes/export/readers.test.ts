import { expect, test } from 'vitest'
import { plainText } from '@/lib/rich-text'
import { aRecord, sides, signed } from './exported.fixture'
import { minutesPdf } from './minutes-pdf'
import { minutesWord } from './minutes-word'
import { bare, readPdf, readWord } from './readers.fixture'

const exported = signed(aRecord(25))
/** The Urdu words stand in the same text from right to left, where readers differ in the order that they give. */
const wordsOf = (language: 'en' | 'ru') =>
  exported.record.clauses.flatMap((clause) =>
    plainText(clause[language])
      .split('\n')
      .filter((line) => !/\p{Script=Arabic}/u.test(line)),
  )

test('another reader of PDF finds every word in both languages, the people, the annexes and the hash', async () => {
  const read = bare(await readPdf(await minutesPdf(exported, sides)))
  for (const language of ['en', 'ru'] as const)
    for (const line of wordsOf(language)) expect(read, line).toContain(bare(line))
  for (const said of ['Amina', 'Survey', 'ab'.repeat(32), 'cd'.repeat(32)]) expect(read).toContain(said)
}, 60_000)

test('another reader of Word finds the same', async () => {
  const read = bare(await readWord(await minutesWord(exported, sides)))
  for (const language of ['en', 'ru'] as const)
    for (const line of wordsOf(language)) expect(read, line).toContain(bare(line))
  for (const said of ['Amina', 'Survey', 'cd'.repeat(32)]) expect(read).toContain(said)
}, 60_000)
