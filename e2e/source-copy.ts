import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What is made from the sources, or is nobody's business. */
const left = ['node_modules', 'test-results', 'playwright-report', 'screenshots']

/** The sources as they are now in a folder of their own, to be edited; what is installed is shared, not copied. */
export function copySources() {
  const copy = mkdtempSync(join(tmpdir(), 'portal-sources-'))
  for (const name of readdirSync('.'))
    if (!name.startsWith('.') && !left.includes(name)) cpSync(name, join(copy, name), { recursive: true })
  shareFolder('node_modules', join(copy, 'node_modules'))
  return copy
}

/** Hard links: a symbolic one would lead the bundler out of the folder that it may read. */
function shareFolder(from: string, to: string) {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [old, copy] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) shareFolder(old, copy)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(old), copy)
    else shareFile(old, copy)
  }
}

function shareFile(from: string, to: string) {
  try {
    linkSync(from, to)
  } catch {
    cpSync(from, to) // another disk
  }
}
