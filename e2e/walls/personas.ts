import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { emailOf, type Role, type Side } from '../accounts'

/** Somebody who reads, and the canaries that may sing for them. */
export type Persona = { name: string; cookie?: string; hears: string[] }

const sides: Side[] = ['pk', 'ru']
const roles: Role[] = ['delegate', 'secretary', 'cochair', 'admin']

export const visitor: Persona = { name: 'visitor', hears: [] }

/** Every role of both sides, signed in without the form, whose tries are counted. */
export async function signedIn(database: pg.Client): Promise<Persona[]> {
  const personas: Persona[] = []
  for (const side of sides) {
    for (const role of roles) {
      const session = randomBytes(32).toString('base64url')
      const { rowCount } = await database.query(
        `insert into sessions (token_hash, person_id, device, expires_at)
         select $1, person_id, 'Test', now() + interval '1 hour' from credentials where email = $2`,
        [createHash('sha256').update(session).digest(), emailOf(`${side}.${role}`)],
      )
      if (rowCount !== 1) throw new Error(`There is no account ${side}.${role}`)
      const seesDrafts = role === 'secretary' || role === 'cochair'
      personas.push({
        name: `${side}.${role}`,
        cookie: `jwg-session=${session}`,
        hears: seesDrafts ? [side, 'draft'] : [side],
      })
    }
  }
  return personas
}
