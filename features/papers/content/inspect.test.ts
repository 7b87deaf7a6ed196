import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Fault } from './fault'
import { inspect } from './inspect'
import {
  anArchive,
  aPdf,
  aPicture,
  EICAR,
  externalLink,
  externalTemplate,
  sheetParts,
  wordParts,
} from './samples.fixture'

let png: Buffer
let jpeg: Buffer
let webp: Buffer
beforeAll(async () => {
  ;[png, jpeg, webp] = await Promise.all([aPicture('png'), aPicture('jpeg'), aPicture('webp')])
})

const text = (words: string) => Buffer.from(words, 'latin1')
const followed = (file: Buffer, more: Buffer | string) => Buffer.concat([file, Buffer.from(more)])
const patched = (file: Buffer, at: number, hex: string) =>
  Buffer.concat([file.subarray(0, at), Buffer.from(hex, 'hex'), file.subarray(at + hex.length / 2)])
const aWord = (...more: Parameters<typeof wordParts>) => anArchive(wordParts(...more))
const aSheet = (...more: Parameters<typeof sheetParts>) => anArchive(sheetParts(...more))
const aComment = (words: string) => {
  const body = Buffer.from(words)
  return Buffer.concat([Buffer.from([0xff, 0xfe, 0, body.length + 2]), body])
}

describe('what is taken', () => {
  test.each<[string, () => Buffer, string]>([
    ['a PDF', () => aPdf(), 'pdf'],
    [
      'a PDF with metadata',
      () => text(aPdf().toString('latin1').replace('%PDF-1.4\n', '%PDF-1.7\n<?xpacket?>')),
      'pdf',
    ],
    ['a PDF with an empty line at its end', () => followed(aPdf(), '\r\n\r\n'), 'pdf'],
    ['a text', () => aWord(), 'docx'],
    ['a text with a link', () => aWord([externalLink]), 'docx'],
    ['a text with a chart', () => aWord([{ name: 'word/embeddings/Chart.xlsx', content: 'x' }]), 'docx'],
    ['a sheet', () => aSheet(), 'xlsx'],
    ['a PNG', () => png, 'png'],
    ['a JPEG', () => jpeg, 'jpg'],
    ['a JPEG with what its camera appended', () => followed(jpeg, randomBytes(300)), 'jpg'],
    ['a WebP', () => webp, 'webp'],
  ])('%s', async (_name, make, extension) => {
    expect(await inspect(make())).toMatchObject({ ok: true, value: { extension } })
  })
})

const hostile: Record<string, [Fault, () => Buffer]> = {
  'an empty file': ['empty', () => Buffer.alloc(0)],
  'more than 50 MB': ['too-large', () => Buffer.concat([aPdf(), Buffer.alloc(50 * 1024 * 1024)])],
  noise: ['kind', () => randomBytes(5000)],
  'a plain text': ['kind', () => text('Only words')],
  'the test virus': ['kind', () => text(EICAR)],
  'a web page': ['kind', () => text('<!doctype html><script>alert(1)</script>')],
  'a web page that calls itself a picture': ['kind', () => text('<html><img src="x.png"></html>')],
  'an SVG': [
    'kind',
    () => text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  ],
  'a GIF': ['kind', () => Buffer.concat([text('GIF89a'), randomBytes(100)])],
  'a program for Windows': ['kind', () => Buffer.concat([text('MZ'), randomBytes(300)])],
  'a program for Linux': ['kind', () => Buffer.concat([text('\x7fELF\x02\x01\x01'), randomBytes(300)])],
  'a script': ['kind', () => text('#!/bin/sh\nrm -rf /\n')],
  'a PDF of zero version': ['broken', () => text('%PDF-0.0\nstartxref\n%%EOF')],
  'an office file of the old form': [
    'kind',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), randomBytes(2000)]),
  ],
  'a rich text': ['kind', () => text('{\\rtf1 hello}')],
  'a plain archive': ['kind', () => anArchive([{ name: 'a.txt', content: 'a' }])],
  'an archive for Java': [
    'kind',
    () => anArchive([{ name: 'META-INF/MANIFEST.MF', content: 'Main-Class: A' }]),
  ],
  'a text without its text': ['broken', () => anArchive(wordParts().slice(0, 2))],

  'a PDF cut off': ['broken', () => aPdf().subarray(0, 400)],
  'a PDF without its table': ['broken', () => text('%PDF-1.7\n1 0 obj\n%%EOF\n')],
  'a PDF behind something else': ['kind', () => Buffer.concat([randomBytes(600), aPdf()])],
  'a PDF that is a page': [
    'mixed',
    () => text(aPdf().toString('latin1').replace('\n', '\n<html><script>1</script>')),
  ],
  'a PDF that is an archive': ['mixed', () => followed(aPdf(), anArchive([{ name: 'a', content: 'a' }]))],
  'a PDF followed by a program': ['broken', () => Buffer.concat([aPdf(), text('MZ'), randomBytes(3000)])],

  'a PNG of which only the mark is right': [
    'broken',
    () => Buffer.concat([png.subarray(0, 8), text('<script>alert(1)</script>')]),
  ],
  'a PNG cut off': ['broken', () => png.subarray(0, png.length - 10)],
  'a PNG followed by an archive': ['mixed', () => followed(png, anArchive([{ name: 'a', content: 'a' }]))],
  'a PNG followed by a page': ['mixed', () => followed(png, '<script>alert(1)</script>')],
  'a PNG of endless size': ['bomb', () => patched(png, 16, '7fffffff7fffffff')],
  'a PNG wider than any sheet': ['bomb', () => patched(png, 16, '00007531')],
  'a JPEG cut off': ['broken', () => jpeg.subarray(0, jpeg.length - 40)],
  'a JPEG of its first bytes': ['broken', () => jpeg.subarray(0, 20)],
  'a JPEG followed by an archive': ['mixed', () => followed(jpeg, anArchive([{ name: 'a', content: 'a' }]))],
  'a JPEG whose comment is a script': [
    'mixed',
    () => Buffer.concat([jpeg.subarray(0, 2), aComment('<script>alert(1)</script>'), jpeg.subarray(2)]),
  ],
  'a JPEG whose comment is a PDF': [
    'mixed',
    () => Buffer.concat([jpeg.subarray(0, 2), aComment('%PDF-1.4'), jpeg.subarray(2)]),
  ],
  'a WebP cut off': ['broken', () => webp.subarray(0, webp.length - 10)],
  'a WebP with more behind it': ['mixed', () => followed(webp, '<script>alert(1)</script>')],

  'a text with macros, by its type': [
    'macros',
    () => aWord([], 'application/vnd.ms-word.document.macroEnabled.main+xml'),
  ],
  'a sheet with macros, by its type': [
    'macros',
    () => aSheet([], 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
  ],
  'a text with macros that calls itself harmless': [
    'macros',
    () => aWord([{ name: 'word/vbaProject.bin', content: 'x' }]),
  ],
  'a sheet with macros that calls itself harmless': [
    'macros',
    () => aSheet([{ name: 'xl/VBAPROJECT.BIN', content: 'x' }]),
  ],
  'a sheet with macros of the old kind': [
    'macros',
    () => aSheet([{ name: 'xl/macrosheets/sheet1.xml', content: 'x' }]),
  ],
  'a text with a control': ['macros', () => aWord([{ name: 'word/activeX/activeX1.xml', content: 'x' }])],
  'a text with a program in it': [
    'macros',
    () => aWord([{ name: 'word/embeddings/setup.exe', content: 'x' }]),
  ],
  'a text that fetches its template': ['macros', () => aWord([externalTemplate])],
  'a text that swells': ['bomb', () => aWord([{ name: 'word/big.xml', content: Buffer.alloc(30_000_000) }])],
  'a text that says that it swells': ['bomb', () => aWord([{ name: 'word/big.xml', saidSize: 0xf0000000 }])],
  'a text that hides that it swells': [
    'broken',
    () =>
      anArchive([
        {
          name: '[Content_Types].xml',
          content: Buffer.concat([
            Buffer.from(String(wordParts()[0]?.content)),
            Buffer.alloc(20_000_000, ' '),
          ]),
          saidSize: 1000,
        },
        ...wordParts().slice(1),
      ]),
  ],
  'a text whose entries lie in each other': [
    'broken',
    () => aWord([{ name: 'word/a.xml', content: 'a', saidPacked: 5000 }]),
  ],
  'a text that climbs': ['broken', () => aWord([{ name: '../../etc/cron.d/job', content: 'x' }])],
  'a text that climbs backwards': ['broken', () => aWord([{ name: 'word\\..\\..\\job', content: 'x' }])],
  'a text that wants the root': ['broken', () => aWord([{ name: '/etc/passwd', content: 'x' }])],
  'a text with a drive in it': ['broken', () => aWord([{ name: 'C:/autoexec', content: 'x' }])],
  'a text with a name written backwards': [
    'broken',
    () => aWord([{ name: 'word/\u202efdp.xml', content: 'x' }]),
  ],
  'a text with two parts of one name': ['broken', () => aWord([{ name: 'word/document.xml', content: 'x' }])],
  'a text with two names for one part': [
    'broken',
    () => aWord([{ name: 'word/a.xml', localName: 'word/b.xml', content: 'x' }]),
  ],
  'a text behind a password': ['broken', () => aWord([{ name: 'word/a.xml', content: 'x', flags: 1 }])],
  'a text cut off': ['broken', () => aWord().subarray(0, -30)],
  'a text with more behind it': [
    'broken',
    () => anArchive(wordParts(), { after: '<script>alert(1)</script>' }),
  ],
}

test('there are at least forty of them', () => {
  expect(Object.keys(hostile).length).toBeGreaterThanOrEqual(40)
})

test.each(Object.entries(hostile))('refused: %s', async (_name, [code, make]) => {
  expect(await inspect(make())).toEqual({ ok: false, code })
})

test('a sheet is no text, whatever it is called', async () => {
  expect(await inspect(aSheet())).not.toMatchObject({ value: { extension: 'docx' } })
})
