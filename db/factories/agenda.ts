import type pg from 'pg'

type Client = Pick<pg.Client, 'query'>

type Traits = { hostSide?: string; state?: string; inDays?: number; minutes?: number }

/** A meeting with the two standing items of its agenda, as a side calls one. `minutes` is how long it lasts. */
export async function aMeetingWithAgenda(client: Client, traits: Traits = {}) {
  const { hostSide = 'pk', state = 'confirmed', inDays = 40, minutes = 180 } = traits
  const texts = { en: 'Meeting', ru: 'Заседание', ur: 'اجلاس' }
  const { rows } = await client.query(
    `insert into meetings (host_side, called_by, title, place, starts_at, ends_at)
     values ($1, $1, $2, $2, app.now() + $3 * interval '1 day', app.now() + $3 * interval '1 day' + $4 * interval '1 minute')
     returning id`,
    [hostSide, texts, inDays, minutes],
  )
  const id: string = rows[0].id
  const numbered = `update meetings set state = $2, number = (select coalesce(max(number), 0) + 1 from meetings)
    where id = $1 returning number`
  const { rows: numbers } = await client.query(numbered, [id, state])
  const number: number = numbers[0].number
  return { id, body: 'JWG', number }
}
