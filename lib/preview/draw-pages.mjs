/**
 * The guarded worker: reads one file from standard input and writes a picture of each page to descriptor 3. It has no
 * environment, no way to write a file, and little memory and time; what a hostile file breaks is this process alone.
 * The media type is the first argument. Each picture: number and length as 32 bits each, then WebP.
 */
import { writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'

const WIDTH = 1200
const MOST_PAGES = 20
/** No page becomes taller than this, and no picture of more points is opened. */
const MOST_HEIGHT = 4800
const MOST_POINTS = 100_000_000
const QUALITY = 82

const [, , mediaType] = process.argv
const file = await buffer(process.stdin)
if (mediaType === 'application/pdf') await drawPdf(new Uint8Array(file))
else await drawPicture(file)

async function drawPdf(data) {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const home = dirname(
    dirname(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.mjs'))),
  )
  const folder = (name) => `${join(home, name)}/`
  const opened = await getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: MOST_POINTS,
  }).promise

  for (let number = 1; number <= Math.min(opened.numPages, MOST_PAGES); number++) {
    const page = await opened.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({ scale: Math.min(WIDTH / width, MOST_HEIGHT / height) })
    const sheet = opened.canvasFactory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
    await page.render({ canvas: sheet.canvas, viewport, background: 'white' }).promise
    send(number, await sheet.canvas.encode('webp', QUALITY))
    opened.canvasFactory.destroy(sheet)
    page.cleanup()
  }
}

async function drawPicture(data) {
  const { default: sharp } = await import('sharp')
  const picture = sharp(data, { limitInputPixels: MOST_POINTS, failOn: 'error' })
    .autoOrient()
    .resize({ width: WIDTH, height: MOST_HEIGHT, fit: 'inside', withoutEnlargement: true })
  send(1, await picture.webp({ quality: QUALITY }).toBuffer())
}

function send(number, picture) {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(number, 0)
  head.writeUInt32BE(picture.length, 4)
  for (let rest = Buffer.concat([head, picture]); rest.length > 0; ) rest = rest.subarray(writeAll(rest))
}

/** A pipe that is full says so; whoever reads it will make room. */
function writeAll(bytes) {
  try {
    return writeSync(3, bytes)
  } catch (error) {
    if (error.code === 'EAGAIN') return 0
    throw error
  }
}
