import { crc32, deflateSync } from 'node:zlib'

const WIDTH = 900
const HEIGHT = 600
type Colour = readonly [number, number, number]
const PAPER: Colour = [247, 246, 242]
/** Fields of a plan: from the left, from the top, width, height, colour. */
const FIELDS: readonly (readonly [number, number, number, number, Colour])[] = [
  [60, 80, 240, 180, [96, 108, 118]],
  [60, 320, 240, 200, [178, 96, 42]],
  [360, 80, 460, 120, [64, 92, 126]],
  [360, 260, 200, 260, [110, 132, 104]],
  [620, 260, 200, 260, [148, 140, 122]],
]

/** A picture without words, drawn point by point: coloured fields that pass for the plan of a plant. */
export function sketch(): Buffer {
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const row = Buffer.alloc(1 + WIDTH * 3)
    for (let x = 0; x < WIDTH; x++) row.set(colourAt(x, y), 1 + x * 3)
    return row
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(WIDTH, 0)
  head.writeUInt32BE(HEIGHT, 4)
  // Eight bits of red, green and blue.
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function colourAt(x: number, y: number) {
  const field = FIELDS.find(
    ([left, top, width, height]) => x >= left && x < left + width && y >= top && y < top + height,
  )
  return field?.[4] ?? PAPER
}

function chunk(name: string, content: Buffer) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
