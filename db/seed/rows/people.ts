import type pg from 'pg'
import { hashPassword } from '@/lib/passwords'
import { demoPeople } from '../demo/people'
import { insert } from '../insert'

/** Demonstration accounts cannot exist outside the demonstration, where the password may be known to all. */
export const DEMO_PASSWORD = 'steel-bridge-2025'

export type People = Map<string, string>

/** The members of both sides by key, with accounts where they have a role. */
export async function seedPeople(client: pg.Client): Promise<People> {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const ids: People = new Map()
  for (const { key, email, ...person } of demoPeople) {
    const { id } = await insert(client, 'people', { ...person, is_demonstration: true })
    ids.set(key, id)
    if (email) await insert(client, 'credentials', { person_id: id, email, password_hash: passwordHash })
  }
  return ids
}

export function idOf(people: People, key: string): string {
  const id = people.get(key)
  if (!id) throw new Error(`no demonstration person has the key ${key}`)
  return id
}

export const demoAccounts = () =>
  demoPeople.flatMap(({ email, side, role }) => (email && role ? [{ email, side, role }] : []))
