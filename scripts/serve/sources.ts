import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folders = ['app', 'components', 'db', 'features', 'i18n', 'lib', 'public', 'server']
const files = [
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.build.json',
  'tsconfig.json',
]

/** One short name for everything a build is made from: the same sources give the same name. */
export function sourcesName(extra: string) {
  const hash = createHash('sha256').update(extra).update(process.versions.node)
  for (const folder of folders) if (existsSync(folder)) addFolder(hash, folder)
  for (const file of files) if (existsSync(file)) addFile(hash, file)
  return hash.digest('hex').slice(0, 16)
}

function addFolder(hash: Hash, folder: string) {
  const entries = readdirSync(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) addFolder(hash, path)
    else if (entry.isFile() && !isTest(path)) addFile(hash, path)
  }
}

function addFile(hash: Hash, path: string) {
  const content = readFileSync(path)
  hash.update(`${path}\0${content.length}\0`).update(content)
}

function isTest(path: string) {
  return /\.(test|fixture)\.tsx?$/.test(path)
}
