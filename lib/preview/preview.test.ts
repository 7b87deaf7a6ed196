import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { simplePdf } from '@/lib/simple-pdf'
import { drawPages, PreviewFailed } from './preview'

// The worker gives way to everything else on the machine.
vi.setConfig({ testTimeout: 90_000 })

const sizesOf = async (file: Buffer, mediaType: string, limits?: Parameters<typeof drawPages>[3]) => {
  const pictures: Buffer[] = []
  const keep = async (_page: number, picture: Buffer) => {
    pictures.push(Buffer.from(picture))
  }
  const pages = await drawPages(Readable.from([file]), mediaType, keep, limits)
  expect(pages).toBe(pictures.length)
  return Promise.all(pictures.map((picture) => sharp(picture).metadata()))
}

test('every page of a PDF becomes a picture, 1200 points wide', async () => {
  const found = await sizesOf(simplePdf([['One'], ['Two'], ['Three']]), 'application/pdf')
  expect(found.map(({ format, width }) => [format, width])).toEqual(Array(3).fill(['webp', 1200]))
})

test('of a long one the first twenty', async () => {
  const pages = Array.from({ length: 23 }, (_, at) => [`Page ${at}`])
  expect(await sizesOf(simplePdf(pages), 'application/pdf')).toHaveLength(20)
})

test.each(['png', 'jpeg', 'webp'] as const)(
  'a %s is made smaller, and loses what its camera said',
  async (format) => {
    const plain = sharp({ create: { width: 3000, height: 200, channels: 3, background: '#c40' } })
    const file = await plain
      .withExif({ IFD0: { Copyright: 'somebody' } })
      .toFormat(format)
      .toBuffer()
    const [picture] = await sizesOf(file, `image/${format}`)
    expect([picture?.width, picture?.format, picture?.exif]).toEqual([1200, 'webp', undefined])
  },
)

test.each<[string, Buffer, string]>([
  ['noise', randomBytes(5000), 'application/pdf'],
  [
    'noise with a good beginning',
    Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(5000)]),
    'application/pdf',
  ],
  ['nothing', Buffer.alloc(0), 'application/pdf'],
  ['half a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'image/png'],
  ['a picture that claims to be endless', endlessPng(), 'image/png'],
])('%s fails, and nothing else does', async (_name, file, mediaType) => {
  await expect(sizesOf(file, mediaType)).rejects.toBeInstanceOf(PreviewFailed)
})

const limits = { milliseconds: 60_000, heapMegabytes: 384, dataKilobytes: 1_500_000 }

test('a worker that takes too long is ended', async () => {
  const work = sizesOf(simplePdf([['One']]), 'application/pdf', { ...limits, milliseconds: 50 })
  await expect(work).rejects.toBeInstanceOf(PreviewFailed)
})

test('a worker that needs too much memory is ended', async () => {
  const work = sizesOf(simplePdf([['One']]), 'application/pdf', { ...limits, dataKilobytes: 60_000 })
  await expect(work).rejects.toBeInstanceOf(PreviewFailed)
})

test('a picture that cannot be kept ends the work', async () => {
  const work = drawPages(Readable.from([simplePdf([['One']])]), 'application/pdf', () =>
    Promise.reject(new Error('the storage is full')),
  )
  await expect(work).rejects.toThrow(PreviewFailed)
})

/** A header that promises 100 000 × 100 000 points, and hardly a byte behind it. */
function endlessPng() {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452000186a0000186a00802000000', 'hex')
  return Buffer.concat([head, randomBytes(200)])
}
