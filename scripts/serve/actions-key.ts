import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const file = join('.build', 'actions.key')

/**
 * The key under which Next hides values in forms. Kept from build to build, so that a page opened before an update can
 * still be sent after it; several machines share one by NEXT_SERVER_ACTIONS_ENCRYPTION_KEY.
 */
export function actionsKey() {
  const given = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY
  if (given) return given
  if (!existsSync(file)) {
    mkdirSync('.build', { recursive: true })
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, randomBytes(32).toString('base64'), { mode: 0o600 })
    renameSync(draft, file)
  }
  return readFileSync(file, 'utf8')
}
