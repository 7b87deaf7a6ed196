import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Flags for a browser that may run as root in a container and must not call anyone. */
export const launchFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The path of a Chromium to test with. Looks at PLAYWRIGHT_CHROMIUM, the PATH, Playwright's own download, and then
 * installs Debian's where it may. Throws with a sentence that says what to do.
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<string>}
 */
export async function findBrowser({ log = () => {} } = {}) {
  const wished = process.env.PLAYWRIGHT_CHROMIUM
  if (wished) {
    if (isProgram(wished)) return wished
    throw new Error(`PLAYWRIGHT_CHROMIUM is ${wished}, but there is no program at that path.`)
  }
  return onPath() ?? (await playwrightsOwn()) ?? installed(log) ?? fail()
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram)
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

function installed(log) {
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (!mayInstall) return undefined
  log('No browser found; installing Chromium (apt-get install chromium), which takes a minute or two')
  const settings = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], settings)
  if (install().status !== 0) {
    spawnSync('apt-get', ['update'], settings)
    install()
  }
  return onPath()
}

/** @returns {never} */
function fail() {
  throw new Error(
    'No Chromium was found for the browser tests. Do one of these and run the command again: ' +
      'npx playwright install chromium · install Chromium or Google Chrome with your system’s package manager · ' +
      'set PLAYWRIGHT_CHROMIUM to the path of one.',
  )
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
