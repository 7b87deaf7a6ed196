import type pg from 'pg'
import { richTextOf } from '@/lib/rich-text'
import type { Calendar } from '../calendar'
import { demoProcedures } from '../demo/procedures'
import { insert } from '../insert'
import { idOf, type People } from './people'

/** Decisions between meetings: one that both co-chairs signed, one that waits for the second key. */
export async function seedProcedures(client: pg.Client, people: People, calendar: Calendar) {
  for (const { by, title, en, ru, daysAgo, signedBy } of demoProcedures) {
    const { id } = await insert(client, 'written_procedures', {
      ...{ by_person: idOf(people, `${by}.secretary`), by_side: by, at: calendar.at(-daysAgo, 9) },
      ...{ title, en: richTextOf(en), ru: richTextOf(ru), offices: {} },
    })
    const [first] = signedBy
    if (!first) continue
    const { rows } = await client.query<{ id: string }>(
      `insert into signing_texts (procedure_id, canonical, hash, by_person, by_side, at)
       select $1, record.text, sha256(convert_to(record.text, 'UTF8')), $2, $3, $4
       from app.canonical_json(app.procedure_record($1)) record(text) returning id`,
      [id, idOf(people, `${first}.cochair`), first, calendar.at(-daysAgo + 2, 9)],
    )
    for (const side of signedBy)
      await insert(client, 'signatures', {
        ...{ text_id: rows[0]?.id, method: 'password_and_code' },
        ...{ by_person: idOf(people, `${side}.cochair`), by_side: side, at: calendar.at(-daysAgo + 3, 9) },
      })
  }
}
