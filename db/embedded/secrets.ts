import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { DataFolder } from './data-folder'

export const loginRoles = [
  'jwg_migrator',
  'jwg_app',
  'jwg_public_site',
  'jwg_auth',
  'jwg_jobs',
  'jwg_backup',
] as const
export type LoginRole = (typeof loginRoles)[number]

const secretsFile = z.object({
  superuser: z.string(),
  authSecret: z.string(),
  roles: z.record(z.enum(loginRoles), z.string()),
})
export type Secrets = z.infer<typeof secretsFile>

/** The passwords of the embedded database and the key of the sessions: made once, by chance, per data folder. */
export function readOrMakeSecrets(folder: DataFolder): Secrets {
  if (existsSync(folder.secrets)) return secretsFile.parse(JSON.parse(readFileSync(folder.secrets, 'utf8')))
  if (existsSync(folder.cluster)) {
    throw new Error(
      `The database in ${folder.root} is there, but its passwords (secrets.json) are not. ` +
        'Put that file back from a copy, or move the folder away to begin anew.',
    )
  }
  const secrets: Secrets = {
    superuser: chance(),
    authSecret: chance(),
    roles: {
      jwg_migrator: chance(),
      jwg_app: chance(),
      jwg_public_site: chance(),
      jwg_auth: chance(),
      jwg_jobs: chance(),
      jwg_backup: chance(),
    },
  }
  const draft = `${folder.secrets}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, folder.secrets)
  return secrets
}

function chance() {
  return randomBytes(32).toString('base64url')
}
