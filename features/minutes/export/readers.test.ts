import mammoth from 'mammoth'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { plainText } from '@/lib/rich-text'
import { aRecord, sides, signed } from './exported.fixture'
import { minutesPdf } from './minutes-pdf'
import { minutesWord } from './minutes-word'

/*
 * Programs that know nothing of ours read the documents, and find the words of the page in both languages. A typesetter breaks
 * and hyphenates lines, so words are compared without the spaces and hyphens between them.
 */
const bare = (words: string) => words.normalize('NFKC').replace(/[\s\u00AD\u200B\u2010-\u2014-]/g, '')
const exported = signed(aRecord(25))
/** The Urdu words stand in the same text from right to left, where readers differ in the order that they give. */
const wordsOf = (language: 'en' | 'ru') =>
  exported.record.clauses.flatMap((clause) =>
    plainText(clause[language])
      .split('\n')
      .filter((line) => !/\p{Script=Arabic}/u.test(line)),
  )

async function readPdf(content: Buffer) {
  const document = await getDocument({ data: new Uint8Array(content), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  await document.destroy()
  return pages.join(' ')
}

test('another reader of PDF finds every word in both languages, the people, the annexes and the hash', async () => {
  const read = bare(await readPdf(await minutesPdf(exported, sides)))
  for (const language of ['en', 'ru'] as const)
    for (const line of wordsOf(language)) expect(read, line).toContain(bare(line))
  for (const said of ['Amina', 'Survey', 'ab'.repeat(32), 'cd'.repeat(32)]) expect(read).toContain(said)
}, 60_000)

test('another reader of Word finds the same', async () => {
  const { value } = await mammoth.extractRawText({ buffer: await minutesWord(exported, sides) })
  const read = bare(value)
  for (const language of ['en', 'ru'] as const)
    for (const line of wordsOf(language)) expect(read, line).toContain(bare(line))
  for (const said of ['Amina', 'Survey', 'cd'.repeat(32)]) expect(read).toContain(said)
}, 60_000)
