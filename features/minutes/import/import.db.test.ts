import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, test } from 'vitest'
import { newId } from '@/lib/ids'
import { recordOfEachTest } from '../live/typing.fixture'
import { importClauses } from '../mutations/import'
import { openSharedText } from '../mutations/open'
import { listRevisions } from '../queries/history'
import { getMinutes } from '../queries/minutes'
import type { ImportedPair } from './passages'
import { DOCUMENT_BYTES, readDocuments } from './read-documents'

const { now, words } = recordOfEachTest(1900)

const cell = (...words: TextRun[]) => new TableCell({ children: [new Paragraph({ children: words })] })
const row = (en: TextRun[], ru: TextRun[]) => new TableRow({ children: [cell(...en), cell(...ru)] })
const run = (text: string, bold = false) => new TextRun({ text, bold })

async function aWordFile(children: (Paragraph | Table)[]) {
  const content = await Packer.toBuffer(new Document({ sections: [{ children }] }))
  return new File([new Uint8Array(content)], 'minutes.docx')
}
const aTextFile = (text: string) => new File([text], 'minutes.txt')
const pairsOf = (read: Awaited<ReturnType<typeof readDocuments>>) => (read.ok ? read.value : read.code)

describe('reading', () => {
  test('a Word document in two columns keeps pairs and bold words', async () => {
    const table = new Table({
      rows: [
        row([run('1. Water', true)], [run('1. Вода', true)]),
        row([run('The Sides '), run('agreed', true)], [run('Стороны '), run('согласились', true)]),
      ],
    })
    expect(pairsOf(await readDocuments([await aWordFile([table])]))).toMatchObject([
      { kind: 'heading', en: [{ runs: [{ text: 'Water' }] }], ru: [{ runs: [{ text: 'Вода' }] }] },
      {
        kind: 'discussion',
        en: [{ runs: [{ text: 'The Sides ' }, { text: 'agreed', bold: true }] }],
        ru: [{ runs: [{ text: 'Стороны ' }, { text: 'согласились', bold: true }] }],
      },
    ])
  })

  test('a document for each language', async () => {
    const read = await readDocuments([
      await aWordFile([new Paragraph('The Sides met in Karachi.')]),
      aTextFile('Стороны встретились в Карачи.'),
    ])
    expect(pairsOf(read)).toMatchObject([
      { en: [{ runs: [{ text: 'The Sides met in Karachi.' }] }], ru: [{}] },
    ])
  })

  const bytes = (...values: number[]) => new File([new Uint8Array(values)], 'minutes.docx')
  test.each([
    ['nothing', () => [new File([], '')], 'no-file'],
    ['a large file', () => [new File([new Uint8Array(DOCUMENT_BYTES + 1)], 'a.txt')], 'too-large'],
    ['a picture', () => [bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0)], 'no-document'],
    ['an archive that is no document', () => [bytes(0x50, 0x4b, 3, 4, 1, 2, 3)], 'unreadable'],
    ['a text without words', () => [aTextFile('\n \n')], 'nothing-in-it'],
    ['too many paragraphs', () => [aTextFile('a\n'.repeat(1001))], 'too-long'],
  ])('%s is refused', async (_what, files, code) => {
    expect(pairsOf(await readDocuments(files()))).toBe(code)
  })

  test('an archive that unpacks without end is refused', async () => {
    const { zipSync } = await import('fflate')
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(200_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(DOCUMENT_BYTES)
    expect(pairsOf(await readDocuments([new File([new Uint8Array(bomb)], 'a.docx')]))).toBe('unreadable')
  })
})

describe('taking in', () => {
  const pair = (en: string): ImportedPair => ({
    ...{ kind: 'discussion', en: [{ kind: 'paragraph', runs: [{ text: en }] }], ru: null },
  })
  const take = (after: string, formKey = newId(), viewer = now().pk) =>
    importClauses(viewer, {
      ...{ address: now().address, after, pairs: [pair('One.'), pair('Two.')], formKey },
      knowsWhatItVoids: false,
    })

  test('is one revision, also when the form is sent twice, and everybody who writes sees it', async () => {
    await openSharedText(now().ru, now().minutesId)
    const formKey = newId()
    expect(await take('end', formKey)).toMatchObject({ ok: true })
    expect(await take('end', formKey)).toMatchObject({ ok: true })
    expect((await words()).slice(-2)).toEqual(['One.', 'Two.'])
    expect((await listRevisions(now().pk, now().meetingId))[0]).toMatchObject({
      number: 2,
      cause: 'imported',
    })
    const shared = await openSharedText(now().ru, now().minutesId)
    expect(Buffer.from(shared?.document ?? '', 'base64').toString()).toContain('Two.')
  })

  test('stands where it was put, with the item of the heading above', async () => {
    const clauses = (await getMinutes(now().pk, now().address))?.clauses ?? []
    expect(await take(clauses[0]?.id ?? '')).toMatchObject({ ok: true })
    const after = (await getMinutes(now().pk, now().address))?.clauses ?? []
    expect(after[1]).toMatchObject({ number: '1.1', itemId: clauses[0]?.itemId })
    expect(await take(newId())).toEqual({ ok: false, code: 'stale' })
  })
})
