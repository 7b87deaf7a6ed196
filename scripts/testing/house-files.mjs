import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './command.mjs'

const skipped = new Set(['node_modules', '.next', '.build', '.data', '.git'])

/** Every text file that belongs to the project: known to git, or new and not ignored. */
export function projectFiles() {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return listed
    .split('\0')
    .filter((path) => path !== '' && !skipped.has(path.split('/')[0]) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readText(path) }))
    .filter(({ text }) => text !== null)
}

function readText(path) {
  const bytes = readFileSync(join(root, path))
  return bytes.includes(0) ? null : bytes.toString('utf8')
}
