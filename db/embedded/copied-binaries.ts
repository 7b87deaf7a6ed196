import { chmodSync, cpSync, lstatSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const place = join(tmpdir(), 'jwg-portal-postgres-18.4')

/** A copy of the programs where any user can read them; for a checkout under a closed home folder. */
export function copyBinaries(native: string) {
  if (isOurs(place)) return place
  const fresh = mkdtempSync(`${place}-`)
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true })
  chmodSync(fresh, 0o755)
  try {
    renameSync(fresh, place)
    return place
  } catch {
    // Somebody else's folder has the name, or another start was quicker and its copy is complete.
    if (!isOurs(place)) return fresh
    rmSync(fresh, { recursive: true, force: true })
    return place
  }
}

/** Everyone may write to the temporary folder: take only what root put there and nobody else can change. */
function isOurs(folder: string) {
  try {
    const found = lstatSync(folder)
    return found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0
  } catch {
    return false
  }
}
