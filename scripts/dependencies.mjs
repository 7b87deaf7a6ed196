// @ts-check
// Plain JavaScript: it runs before any dependency is there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { withLock } from '../lib/lock.mjs'

const stamp = 'node_modules/.portal-lock'

/** Installs exactly what the lock file names, unless that is what is there. Says why it stops, or nothing. */
export async function ensureDependencies() {
  if (isCurrent()) return undefined
  return withLock('.build/locks/install', async () => (isCurrent() ? undefined : install()), {
    onWait: (pid) => console.log(`  dependencies … process ${pid} is installing them, waiting`),
  })
}

function install() {
  const begun = Date.now()
  console.log('  dependencies … installing what package-lock.json names (a minute or two, once)')
  const npm = process.env.npm_execpath
  const [file, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  // Building needs the development packages too, even where NODE_ENV=production would leave them out.
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, error } = spawnSync(file ?? 'npm', [...first, ...flags], { stdio: 'inherit' })
  if (status !== 0) {
    return `npm could not install the dependencies${error ? ` (${error.message})` : ''}. Is the package registry in reach from here? The lines above say more; run "npm ci" to see it again.`
  }
  writeFileSync(stamp, fingerprint())
  console.log(`  dependencies … ${Date.now() - begun} ms`)
  return undefined
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
