import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stampFile = join(root, 'node_modules', '.portal-lock')

/**
 * Installs the locked dependencies when node_modules is missing or belongs to another lock file.
 * Uses nothing but Node, because it runs before anything is installed. Throws with a sentence that says what to do.
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<boolean>} true when it had to install
 */
export async function ensureDependencies({ log = console.log } = {}) {
  const locked = await lockHash()
  if ((await stampedHash()) === locked) return false

  log('Installing the locked dependencies (npm ci); this takes a minute or two')
  await npmCi()
  // Written last: an install that was cut short leaves no stamp and is done again.
  await writeFile(stampFile, `${locked}\n`)
  return true
}

async function lockHash() {
  const lock = await readFile(join(root, 'package-lock.json'))
  return createHash('sha256').update(lock).digest('hex')
}

async function stampedHash() {
  try {
    return (await readFile(stampFile, 'utf8')).trim()
  } catch {
    return null
  }
}

function npmCi() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const arguments_ = ['ci', '--include=dev', '--no-audit', '--no-fund']
  return new Promise((resolve, reject) => {
    const child = spawn(npm, arguments_, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', (error) =>
      reject(new Error(`npm could not be started (${error.message}). It comes with Node.`)),
    )
    child.on('exit', (code) => {
      if (code === 0) resolve(undefined)
      else
        reject(
          new Error(
            `npm ci ended with code ${code}. Check the network and the npm settings, then try again.`,
          ),
        )
    })
  })
}
