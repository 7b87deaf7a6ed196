import type pg from 'pg'
import { hashPassword } from '@/lib/passwords'
import { seal } from '@/lib/seal'
import { demoPeople } from '../demo/people'
import { insert } from '../insert'

/** Demonstration accounts cannot exist outside the demonstration, where the password may be known to all. */
export const DEMO_PASSWORD = 'steel-bridge-2025'

/** Of the roles that must have a second factor: an authenticator app set up with it shows the codes of all of them. */
export const DEMO_TOTP_SECRET = 'JWGDEMOSTEELKARACHIPORTAL2345DEM'

const MUST_HAVE_FACTOR = ['co_chair', 'administrator']

export type People = Map<string, string>

/** The members of both sides by key, with accounts where they have a role. */
export async function seedPeople(client: pg.Client, authSecret: string): Promise<People> {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const ids: People = new Map()
  for (const { key, email, ...person } of demoPeople) {
    const { id } = await insert(client, 'people', { ...person, is_demonstration: true })
    ids.set(key, id)
    if (email) await insert(client, 'credentials', { person_id: id, email, password_hash: passwordHash })
    if (email && MUST_HAVE_FACTOR.includes(person.role ?? ''))
      await client.query('insert into totp_factors (person_id, sealed_secret) values ($1, $2)', [
        id,
        seal(authSecret, DEMO_TOTP_SECRET),
      ])
  }
  return ids
}

export function idOf(people: People, key: string): string {
  const id = people.get(key)
  if (!id) throw new Error(`no demonstration person has the key ${key}`)
  return id
}

export const demoAccounts = () =>
  demoPeople.flatMap(({ email, side, role }) =>
    email && role ? [{ email, side, role, hasFactor: MUST_HAVE_FACTOR.includes(role) }] : [],
  )
