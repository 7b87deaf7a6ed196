// Draws public/favicon.ico from app/icon.svg, for whoever asks for it without reading our pages. Run by hand when the icon changes.
import { readFileSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'

const drawing = readFileSync(new URL('../app/icon.svg', import.meta.url))
const sizes = [16, 32, 48]
const headerBytes = 6
const entryBytes = 16

const pictures = await Promise.all(
  sizes.map(async (size) => ({
    size,
    png: await sharp(drawing, { density: 72 * (size / 32) })
      .resize(size)
      .png()
      .toBuffer(),
  })),
)
writeFileSync(
  new URL('../public/favicon.ico', import.meta.url),
  Buffer.concat([header(), ...entries(), ...pictures.map(({ png }) => png)]),
)

/** Nothing, the type (1 is an icon), how many pictures. */
function header() {
  const bytes = Buffer.alloc(headerBytes)
  bytes.writeUInt16LE(1, 2)
  bytes.writeUInt16LE(pictures.length, 4)
  return bytes
}

/** For each picture: width, height, one colour plane, bits of a point, length, and where it begins. */
function entries() {
  let begins = headerBytes + entryBytes * pictures.length
  return pictures.map(({ size, png }) => {
    const bytes = Buffer.alloc(entryBytes)
    bytes.writeUInt8(size, 0)
    bytes.writeUInt8(size, 1)
    bytes.writeUInt16LE(1, 4)
    bytes.writeUInt16LE(32, 6)
    bytes.writeUInt32LE(png.length, 8)
    bytes.writeUInt32LE(begins, 12)
    begins += png.length
    return bytes
  })
}
