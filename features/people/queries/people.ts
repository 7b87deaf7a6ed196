import 'server-only'
import { sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Role, Viewer } from '@/features/auth/viewer'
import type { Texts } from '@/i18n/localized'

export type Person = {
  id: string
  side: string
  role: Role | null
  name: Texts
  post: Texts
  office: Texts
  isDemonstration: boolean
}

/** Everyone of both sides who is not suspended, by rank within the side. */
export async function listPeople(viewer: Viewer): Promise<Person[]> {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Person>(sql`
      select id, side, role, name, post, office, is_demonstration as "isDemonstration"
      from people
      where suspended_at is null
      order by array_position(array['co_chair', 'secretary', 'delegate', 'administrator'], role) nulls last, created_at, id
      limit 400`),
  )
  return rows
}
