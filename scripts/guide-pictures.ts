import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Account } from '@/e2e/accounts'
import { startPortal } from '@/e2e/portal'
import { Camera } from './screenshots/camera'

/** The pictures of the guides, small enough to be kept: `node scripts/run.mjs scripts/guide-pictures.ts`. */
const folder = join('docs', 'guide', 'pictures')
const largest = 60_000
const size = { width: 1200, height: 760 }

type Picture = { name: string; path: string; as?: Account; from?: string }

const pictures: Picture[] = [
  { name: 'dashboard', path: '/en/workspace', as: 'pk.delegate' },
  { name: 'minutes', path: '/en/workspace/meetings/jwg-3/minutes', as: 'ru.delegate', from: '#text' },
  {
    ...{ name: 'writing', path: '/en/workspace/meetings/jwg-f-2/minutes/edit' },
    ...{ as: 'pk.secretary', from: '[data-clause="2"]' },
  },
  { name: 'notes', path: '/en/workspace/meetings/jwg-4', as: 'pk.delegate', from: '#notes' },
  { name: 'edit', path: '/en/workspace/opportunities/rolling-mill-bin-qasim/edit', as: 'pk.secretary' },
  { name: 'publish', path: '/en/workspace/opportunities/logistics-park-hub', as: 'pk.cochair' },
  { name: 'public', path: '/en/opportunities/rolling-mill-bin-qasim' },
  { name: 'demonstration', path: '/en' },
  { name: 'sign-in', path: '/ur/sign-in' },
]

const running = process.env.PORTAL_ORIGIN
const portal = running ? undefined : await startPortal()
const camera = await Camera.open(running ?? portal?.origin ?? '')
try {
  await mkdir(folder, { recursive: true })
  for (const { name, path, as, from } of pictures) {
    const page = await camera.show(path, { width: size.width, theme: 'light', as })
    await page.setViewportSize(size)
    if (from) await page.locator(from).evaluate((element) => element.scrollIntoView())
    const bytes = await pack(await page.screenshot())
    await writeFile(join(folder, `${name}.webp`), bytes)
    console.log(`${name}.webp ${bytes.length} bytes`)
  }
} finally {
  await camera.close()
  await portal?.stop()
}

async function pack(shot: Buffer) {
  for (let quality = 80; quality >= 30; quality -= 10) {
    const bytes = await sharp(shot).resize(900).webp({ quality, effort: 6 }).toBuffer()
    if (bytes.length <= largest) return bytes
  }
  throw new Error(`A picture does not fit into ${largest} bytes`)
}
