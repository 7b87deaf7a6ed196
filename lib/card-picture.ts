import { join } from 'node:path'
import sharp from 'sharp'

const WIDTH = 1200
const HEIGHT = 630
const MARGIN = 80
const LONGEST = 140

/** The light theme of app/tokens.css; a picture has no style sheet. */
const COLOURS = { paper: '#fbfaf7', ink: '#23272c', soft: '#494f57', pk: '#0b5d3b', ru: '#1f4b99' }

/** Faces that the portal brings along: what the machine has installed does not matter. */
const FACES = {
  latin: { name: 'Golos Text SemiBold', file: 'golos-text/600SemiBold/GolosText_600SemiBold.ttf', grow: 1 },
  urdu: {
    name: 'Noto Nastaliq Urdu',
    file: 'noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf',
    grow: 0.92,
  },
}

export type Card = { title: string; site: string; line: string; direction: 'ltr' | 'rtl' }

/** The picture that stands for a page where it is shared: 1200 by 630 points, PNG, drawn in the page's own script. */
export async function drawCard({ title, site, line, direction }: Card): Promise<Buffer> {
  const heading = await drawText(cut(title), sizeOf(title), COLOURS.ink, direction)
  const name = await drawText(site, 32, COLOURS.ink, direction)
  const about = await drawText(line, 28, COLOURS.soft, direction)
  const inset = MARGIN + 76
  const layers = [
    place(heading, direction, MARGIN, Math.max(200, Math.round((HEIGHT + 40 - heading.height) / 2))),
    place(name, direction, inset, 100 - Math.round(name.height / 2)),
    place(about, direction, MARGIN, HEIGHT - 62 - Math.round(about.height / 2)),
  ]
  return sharp(Buffer.from(frame(direction)))
    .composite(layers)
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toBuffer()
}

type Drawn = { data: Buffer; width: number; height: number }

async function drawText(
  words: string,
  size: number,
  colour: string,
  direction: Card['direction'],
): Promise<Drawn> {
  const face = direction === 'rtl' ? FACES.urdu : FACES.latin
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escaped(words)}</span>`,
      font: `${face.name} ${Math.round(size * face.grow)}`,
      fontfile: join(process.cwd(), 'node_modules', '@expo-google-fonts', face.file),
      width: WIDTH - 2 * MARGIN,
      dpi: 72,
      rgba: true,
      // Counted from the side where the script begins.
      align: 'left',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

function place({ data, width }: Drawn, direction: Card['direction'], inset: number, top: number) {
  return { input: data, top, left: direction === 'rtl' ? WIDTH - inset - width : inset }
}

/** Paper, the two equal bars of the mark at the side where reading begins, and a rule above the last line. */
function frame(direction: Card['direction']) {
  const at = direction === 'rtl' ? WIDTH - MARGIN - 52 : MARGIN
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.paper}"/>
    <rect width="${WIDTH}" height="12" fill="${COLOURS.ink}"/>
    <rect x="${at}" y="70" width="22" height="60" fill="${COLOURS.pk}"/>
    <rect x="${at + 30}" y="70" width="22" height="60" fill="${COLOURS.ru}"/>
    <rect x="${MARGIN}" y="${HEIGHT - 112}" width="${WIDTH - 2 * MARGIN}" height="2" fill="${COLOURS.ink}"/>
  </svg>`
}

function sizeOf(title: string) {
  if (title.length <= 45) return 76
  return title.length <= 90 ? 62 : 50
}

function cut(title: string) {
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`
}

const ENTITIES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

function escaped(words: string) {
  return words.replace(/[<>&]/g, (character) => ENTITIES[character] ?? '').replace(/\p{Cc}/gu, ' ')
}
