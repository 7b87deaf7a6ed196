import 'server-only'
import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { ClauseContent } from '@/db/schema/minutes-text'
import type { SideRow } from '@/i18n/side-words'
import type { RichBlock, RichRun, RichText } from '@/lib/rich-text'
import { plainText } from '@/lib/rich-text'
import { steadyZip } from '@/lib/steady-zip'
import { type ExportedRecord, pdfData } from './pdf-data'

type Data = ReturnType<typeof pdfData>
type Language = 'en' | 'ru'
const LOCALES = { en: 'en-GB', ru: 'ru-RU' }

/** The record for Word, in two columns; the same record makes the same bytes. */
export async function minutesWord(exported: ExportedRecord, sides: readonly SideRow[]): Promise<Buffer> {
  const data = pdfData(exported, sides)
  const document = new Document({
    title: data.title,
    creator: 'JWG',
    styles: { default: { document: { run: { font: 'Noto Sans', size: 20 } } } },
    sections: [
      {
        headers: { default: new Header({ children: [small(`${data.title}  ${data.state}`)] }) },
        footers: { default: new Footer({ children: [footer(data)] }) },
        children: [...head(data), table(data.record.clauses, data), ...annexes(data)],
      },
    ],
  })
  const day = [data.date.year, data.date.month, data.date.day]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  return steadyZip(await Packer.toBuffer(document), { 'docProps/core.xml': core(data.title, day) })
}

/** The packer writes the moment of packing here; the record has a day of its own. */
function core(title: string, day: string) {
  const escaped = title.replace(/[<>&]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[sign] ?? '')
  const moment = `<dcterms:%s xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:%s>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped}</dc:title><dc:creator>JWG</dc:creator>${moment.replaceAll('%s', 'created')}${moment.replaceAll('%s', 'modified')}</cp:coreProperties>`
}

function head({ words, subtitles }: Data) {
  return [
    ...(['en', 'ru'] as const).map(
      (language) =>
        new Paragraph({
          heading: HeadingLevel.TITLE,
          children: [run(words[language]?.title ?? '', language, { size: 32 })],
        }),
    ),
    ...subtitles.map(
      ([language = 'en', text = '']) =>
        new Paragraph({ children: [run(text, language === 'ru' ? 'ru' : 'en')] }),
    ),
    plain(`${words.en?.authentic} / ${words.ru?.authentic}`),
  ]
}

function table(clauses: readonly ClauseContent[], data: Data) {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const borders = { top: none, bottom: none, left: none, right: none }
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({ children, borders, width: { size, type: WidthType.PERCENTAGE } })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: clauses.map(
      (clause) =>
        new TableRow({
          children: [
            cell([new Paragraph({ children: [new TextRun({ text: clause.number })] })], 8),
            cell(paragraphs(clause, 'en', data), 46),
            cell(paragraphs(clause, 'ru', data), 46),
          ],
        }),
    ),
  })
}

function paragraphs(clause: ClauseContent, language: Language, data: Data): Paragraph[] {
  const text = clause[language]
  if (clause.kind === 'heading')
    return [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        children: [run(plainText(text) || '—', language, { size: 24 })],
      }),
    ]
  const words = data.words[language]
  const mark = clause.kind === 'decision' ? words?.decision : clause.kind === 'action' ? words?.action : null
  return [
    ...(mark
      ? [new Paragraph({ children: [run(mark.toUpperCase(), language, { bold: true, size: 16 })] })]
      : []),
    ...blocks(text, language),
  ]
}

function blocks(text: RichText | null, language: Language) {
  return text ? text.flatMap((block) => paragraphsOf(block, language)) : [plain('—')]
}

function paragraphsOf(block: RichBlock, language: Language): Paragraph[] {
  if (block.kind === 'paragraph')
    return [
      new Paragraph({ spacing: { after: 120 }, children: block.runs.flatMap((one) => runs(one, language)) }),
    ]
  return block.items.map((item, index) => {
    const mark = block.kind === 'bullets' ? '• ' : `${index + 1}. `
    const children = [run(mark, language), ...item.flatMap((one) => runs(one, language))]
    return new Paragraph({ indent: { left: 284, hanging: 284 }, children })
  })
}

/** A link is written out behind its words: Word would name it by chance, and no two files would be alike. */
function runs({ text, bold, italic, link }: RichRun, language: Language) {
  const lines = text.split('\n')
  const shown = lines.map((line, index) =>
    run(line, language, { bold: bold === true, italics: italic === true, ...(index > 0 && { break: 1 }) }),
  )
  return link && link !== text ? [...shown, run(` (${link})`, language)] : shown
}

function run(text: string, language: Language, more: Record<string, boolean | number> = {}) {
  return new TextRun({ text, language: { value: LOCALES[language] }, ...more })
}

function annexes({
  record,
  attendance,
  words,
  signatures,
  reservations,
  hash,
  groups,
  address,
  logHead,
}: Data) {
  const title = (key: 'attendance' | 'annexes' | 'signatures' | 'reservations') =>
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [run(`${words.en?.[key]} / ${words.ru?.[key]}`, 'en', { size: 24 })],
    })
  return [
    ...(reservations.length > 0 ? [title('reservations')] : []),
    ...reservations.map(({ number, side, reason }) => plain(`${number} · ${side}: ${reason}`)),
    title('attendance'),
    ...attendance.flatMap(({ name, people }) => [
      new Paragraph({ children: [run(name, 'en', { bold: true })] }),
      ...people.map(({ en, ru, capacity }) => plain(`${en} / ${ru} (${capacity})`)),
    ]),
    ...(record.annexes.length > 0 ? [title('annexes')] : []),
    ...record.annexes.map(({ number, title: name, sha256 }) =>
      plain(`DOC-${number} ${name} · SHA-256 ${sha256}`),
    ),
    title('signatures'),
    ...signatures.map(({ side, en, ru, at, method }) => plain(`${side}: ${en} / ${ru} · ${at} · ${method}`)),
    ...(signatures.length === 0 ? [plain(`${words.en?.unsigned} / ${words.ru?.unsigned}`)] : []),
    ...(hash
      ? [plain(`${words.en?.hash} / ${words.ru?.hash}`), plain(groups ?? ''), plain(address ?? '')]
      : []),
    ...(logHead ? [plain(`${words.en?.logHead} ${logHead}`)] : []),
  ]
}

const plain = (text: string) => new Paragraph({ children: [new TextRun({ text })] })
const small = (text: string) => new Paragraph({ children: [new TextRun({ text, size: 16 })] })

function footer({ hash }: Data) {
  const children = [
    hash ? `SHA-256 ${hash.slice(0, 16)}…   ` : '',
    PageNumber.CURRENT,
    ' / ',
    PageNumber.TOTAL_PAGES,
  ]
  return new Paragraph({ children: [new TextRun({ size: 16, children })] })
}
