import mammoth from 'mammoth'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/*
 * For tests: programs that know nothing of ours read the documents. A typesetter breaks and hyphenates lines, so words are
 * compared without the spaces and hyphens between them.
 */
export const bare = (words: string) => words.normalize('NFKC').replace(/[\s\u00AD\u200B\u2010-\u2014-]/g, '')

export async function readPdf(content: Buffer) {
  const document = await getDocument({ data: new Uint8Array(content), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  await document.destroy()
  return pages.join(' ')
}

export const readWord = async (content: Buffer) => (await mammoth.extractRawText({ buffer: content })).value
