import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { withViewer } from '@/db/client'
import type { Bilingual } from '@/db/schema/columns'
import type { Viewer } from '@/features/auth/viewer'
import { signedSides } from '@/features/signatures/queries/parts'
import type { Texts } from '@/i18n/localized'
import type { RichText } from '@/lib/rich-text'

export type Procedure = {
  id: string
  /** `JWG/2026/WP2`, given with the second key; null before. */
  ref: string | null
  title: Bilingual
  en: RichText
  ru: RichText
  dueOn: string | null
  side: string
  by: Texts
  at: string
  signedSides: string[]
  /** Why it will not be signed; null unless it was taken back or declined. */
  ending: string | null
}

/** What both sides sign, as `app.procedure_record` writes it. */
export type SignedProcedure = Pick<Procedure, 'title' | 'en' | 'ru' | 'dueOn'> & {
  /** Responsible office by side code. */
  offices: Record<string, Bilingual>
}

/** Decisions between meetings, the latest first. */
export function listProcedures(viewer: Viewer): Promise<Procedure[]> {
  return read(viewer, sql`true`)
}

export async function getProcedure(viewer: Viewer, id: string): Promise<Procedure | null> {
  const [found] = await read(viewer, sql`w.id = ${id}`)
  return found ?? null
}

async function read(viewer: Viewer, which: SQL) {
  const { rows } = await withViewer(viewer, (tx) =>
    tx.execute<Procedure>(sql`
      select w.id, case when w.number is not null then w.body || '/' || w.year || '/WP' || w.number end as ref, w.title, w.en, w.ru,
        w.due_on::text as "dueOn", w.by_side as side, p.name as by, to_jsonb(w.at) #>> '{}' as at, e.reason as ending,
        ${signedSides(sql`x.procedure_id = w.id`)} as "signedSides"
      from written_procedures w join people p on p.id = w.by_person
        left join written_procedure_endings e on e.procedure_id = w.id
      where ${which} order by w.at desc limit 200`),
  )
  return rows
}
