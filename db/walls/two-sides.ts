import type pg from 'pg'
import { aPerson, aSession } from '@/db/factories'

export type Side = { code: string; person: string; session: string; meeting: string; opportunity: string }

const words = { en: 'Words', ru: 'Слова', ur: 'الفاظ' }

/** A meeting that both sides know; and for each side a signed-in secretary, five notes and an opportunity of its own. */
export async function twoSides(client: pg.Client) {
  const meeting = await one(
    client,
    `insert into meetings (number, state, host_side, title, place, starts_at, ends_at)
     values (901, 'confirmed', 'pk', $1, $1, now(), now() + interval '1 day') returning id`,
    [words],
  )
  const arrange = async (code: string): Promise<Side> => {
    const { id } = await aPerson(client, { side: code })
    for (let count = 0; count < 5; count++)
      await client.query(
        'insert into notes (audience, meeting_id, author_id, body) values ($1, $2, $3, $4)',
        [code, meeting, id, `Note of ${code}`],
      )
    const opportunity = await one(
      client,
      'insert into opportunities (audience, slug) values ($1, $2) returning id',
      [code, `draft-of-${code}`],
    )
    await client.query(
      `insert into opportunity_revisions (audience, opportunity_id, number, sector, stage, instrument, place_key,
         place_name, title, summary, body, author_id)
       select $1, $2, 1, slug, 'idea', 'equity', 'karachi', $3, $3, $3, $3, $4 from sectors limit 1`,
      [code, opportunity, words, id],
    )
    return { code, person: id, session: await aSession(client, id), meeting, opportunity }
  }
  await client.query(
    `insert into sectors (slug, position, name, lead, body, figures) values ('walls', 99, $1, $1, $1, '{}')
     on conflict do nothing`,
    [words],
  )
  return { pk: await arrange('pk'), ru: await arrange('ru') }
}

async function one(client: pg.Client, statement: string, values: unknown[]): Promise<string> {
  return (await client.query(statement, values)).rows[0].id
}
