import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFolder } from './data-folder'

/** The port stays the same where it can: a portal that outlives a crash of the database finds it again. */
export function lastPort({ root }: DataFolder) {
  try {
    return Number(readFileSync(join(root, 'postgres.port'), 'utf8')) || 0
  } catch {
    return 0
  }
}

export function rememberPort({ root }: DataFolder, port: number) {
  writeFileSync(join(root, 'postgres.port'), `${port}\n`)
}
