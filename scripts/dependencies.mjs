// @ts-check
// Plain JavaScript: it runs before any dependency is there.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { withLock } from '../lib/lock.mjs'
import { isAlive, processStamp } from '../lib/processes.mjs'

const stamp = 'node_modules/.portal-lock'
const running = '.build/npm-at-work'

/** Installs exactly what the lock file names, unless that is what is there. Says why it stops, or nothing. */
export async function ensureDependencies() {
  if (isCurrent()) return undefined
  return withLock('.build/locks/install', async () => (isCurrent() ? undefined : install()), {
    onWait: (pid) => console.log(`  dependencies … process ${pid} is installing them, waiting`),
  })
}

async function install() {
  await waitForEarlierNpm()
  const begun = Date.now()
  console.log('  dependencies … installing what package-lock.json names (a minute or two, once)')
  const failure = await runNpm()
  if (failure !== undefined) {
    return `npm could not install the dependencies (${failure}). Is the package registry in reach from here? The lines above say more; run "npm ci" to see it again.`
  }
  writeFileSync(stamp, fingerprint())
  console.log(`  dependencies … ${Date.now() - begun} ms`)
  return undefined
}

/** @returns {Promise<string | undefined>} why it failed */
function runNpm() {
  const npm = process.env.npm_execpath
  const [file = 'npm', ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  // Building needs the development packages too, even where NODE_ENV=production would leave them out.
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const child = spawn(file, [...first, ...flags], { stdio: 'inherit' })
  writeFileSync(running, `${child.pid} ${processStamp(child.pid ?? 0)}`)
  const pass = () => child.kill('SIGTERM')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, pass)
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, pass)
      resolve(code === 0 ? undefined : `it ended with ${code ?? 'a signal'}`)
    })
  })
}

/** A start that was killed leaves its npm at work; a second one in the same folder would make both fail. */
async function waitForEarlierNpm() {
  const [pid, life = ''] = read(running).split(' ')
  while (pid && isAlive(Number(pid), life)) await pause(200)
}

function isCurrent() {
  if (read(stamp) === fingerprint()) return true
  if (!matchesLock()) return false
  writeFileSync(stamp, fingerprint())
  return true
}

/** The native parts differ by system, processor and version of Node. */
function fingerprint() {
  const system = [process.platform, process.arch, process.versions.modules].join('-')
  return `${createHash('sha256').update(read('package-lock.json')).digest('hex')} ${system}`
}

/** Somebody ran `npm ci` by hand: npm leaves a list of what it installed. */
function matchesLock() {
  if (existsSync(stamp) || !existsSync('node_modules/.package-lock.json')) return false
  const wanted = Object.entries(packagesIn('package-lock.json'))
  const installed = packagesIn('node_modules/.package-lock.json')
  return wanted.every(([path, { version, optional }]) => {
    if (path === '') return true
    return installed[path] ? installed[path].version === version : optional
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  return JSON.parse(read(file)).packages ?? {}
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
