import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startPortal } from '@/e2e/portal'
import { Camera } from './screenshots/camera'
import { contactSheet } from './screenshots/contact-sheet'
import { readShots } from './screenshots/shots'

/** `npm run screenshots`: every page as people see it, to be looked at; of a portal of its own or of PORTAL_ORIGIN. */
const folder = 'screenshots'
// A long list is laid out only as far as it is read; a picture shows all of it.
const LAID_OUT = '.laid-out-when-seen { content-visibility: visible !important }'
const shots = readShots(process.argv.slice(2))
const running = process.env.PORTAL_ORIGIN
const portal = running ? undefined : await startPortal()
const camera = await Camera.open(running ?? portal?.origin ?? '')
try {
  await mkdir(folder, { recursive: true })
  for (const [index, shot] of shots.entries()) {
    const page = await camera.show(`/${shot.locale}${shot.path}`, shot)
    await page.screenshot({ path: join(folder, shot.file), fullPage: true, style: LAID_OUT })
    console.log(`${index + 1}/${shots.length} ${shot.file}`)
  }
  await writeFile(join(folder, 'index.html'), contactSheet(shots))
} finally {
  await camera.close()
  await portal?.stop()
}
