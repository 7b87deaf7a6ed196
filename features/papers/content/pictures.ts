import type { Fault } from './fault'
import { beginsAsAnother, endsAsArchive } from './mixed'

const MOST_SIDE = 30_000
const MOST_POINTS = 100_000_000
const PNG_HEAD = 8
const CHUNK_FRAME = 12

/** Chunk by chunk from IHDR to IEND, and not a byte behind it. */
export function faultOfPng(file: Buffer): Fault | null {
  if (file.toString('latin1', PNG_HEAD + 4, PNG_HEAD + 8) !== 'IHDR') return 'broken'
  if (isHuge(file.readUInt32BE(16), file.readUInt32BE(20))) return 'bomb'
  for (let at = PNG_HEAD; ; ) {
    const length = file.readUInt32BE(at)
    const name = file.toString('latin1', at + 4, at + 8)
    at += CHUNK_FRAME + length
    if (at > file.length) return 'broken'
    if (name !== 'IEND') continue
    return at === file.length && !beginsAsAnother(file, true) ? null : 'mixed'
  }
}

/** The length in the head is the length of the file, up to one byte that makes it even. */
export function faultOfWebp(file: Buffer): Fault | null {
  const length = 8 + file.readUInt32LE(4)
  if (length > file.length) return 'broken'
  if (file.length - length > 1 || beginsAsAnother(file, true) || endsAsArchive(file)) return 'mixed'
  return null
}

const START_OF_SCAN = 0xda
const END_OF_PICTURE = Buffer.from([0xff, 0xd9])
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Segment by segment up to the points, then its end mark. Cameras append things, which an archive must not be. */
export function faultOfJpeg(file: Buffer): Fault | null {
  let hasSize = false
  let at = 2
  for (;;) {
    if (file.readUInt8(at) !== 0xff) return 'broken'
    const marker = file.readUInt8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isFrame(marker)) {
      hasSize = true
      if (isHuge(file.readUInt16BE(at + 7), file.readUInt16BE(at + 5))) return 'bomb'
    }
    if (marker === START_OF_SCAN) break
    const length = file.readUInt16BE(at + 2)
    if (length < 2) return 'broken'
    at += 2 + length
  }
  if (!hasSize || file.lastIndexOf(END_OF_PICTURE) < at) return 'broken'
  return endsAsArchive(file) || beginsAsAnother(file, true) ? 'mixed' : null
}

function isHuge(width: number, height: number) {
  return width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_POINTS
}
