import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where things lie in a data folder (`.data`, or DATA_DIR). */
export type DataFolder = ReturnType<typeof dataFolder>

export function dataFolder(dir: string) {
  const root = resolve(dir)
  return {
    root,
    cluster: join(root, 'postgres'),
    databaseLog: join(root, 'postgres.log'),
    databaseLock: join(root, 'locks', 'database'),
    startLock: join(root, 'locks', 'start'),
    instances: join(root, 'instances'),
    secrets: join(root, 'secrets.json'),
    ballast: join(root, 'ballast'),
  }
}

/** Others may pass through, not look around: as root the database runs as a user of its own. */
export function makeDataFolder(folder: DataFolder) {
  mkdirSync(folder.root, { recursive: true, mode: 0o711 })
  const { mode, uid } = statSync(folder.root)
  if (process.getuid?.() === 0 && uid === 0) chmodSync(folder.root, (mode & 0o777) | 0o011)
}
