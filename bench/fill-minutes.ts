import type pg from 'pg'

/** A record of forty pages: so many clauses of about seventy words in each language. */
export const LONG = { clauses: 400 }

const ENGLISH =
  'The Sides considered the report on the supply of water and power to the site, noted that the two studies differ in the volume that the first stage needs, and agreed that the experts of both Sides compare the assumptions, name the sources of every figure, and bring one table with the differences explained to the next meeting, at least ten days before it is held. '
const RUSSIAN =
  'Стороны рассмотрели отчёт о снабжении площадки водой и электроэнергией, отметили, что два исследования расходятся в объёме, необходимом для первой очереди, и согласились, что эксперты обеих Сторон сопоставят допущения, назовут источники всех показателей и представят к следующему заседанию, не позднее чем за десять дней, единую таблицу с объяснением расхождений. '

/** Adds the long draft minutes of a held meeting, by SQL as the superuser; the last part of its address and the record's id. */
export async function fillMinutes(client: pg.Client): Promise<{ segment: string; id: string }> {
  const title = JSON.stringify({ en: 'A long meeting', ru: 'Долгое заседание', ur: 'طویل اجلاس' })
  const secretary = `(select id from people where side = 'pk' and role = 'secretary' order by id limit 1)`
  await client.query('begin')
  const { rows } = await client.query(
    `with meeting as (
       insert into meetings (body, number, state, host_side, title, place, starts_at, ends_at, is_demonstration)
       values ('JWG-T', 98, 'held', 'pk', $1, $1, app.now() - interval '3 days', app.now() - interval '2 days', true)
       returning id)
     insert into minutes (meeting_id, by_person, by_side) select id, ${secretary}, 'pk' from meeting returning id`,
    [title],
  )
  const [{ id }] = rows
  const text = (words: string) =>
    `jsonb_build_array(jsonb_build_object('kind', 'paragraph', 'runs', jsonb_build_array(jsonb_build_object('text', ${words}))))`
  await client.query(
    `insert into minutes_revisions (minutes_id, number, cause, content, by_person, by_side)
     select $1, 1, 'begun', jsonb_build_object('authenticText', 'both', 'clauses', jsonb_agg(jsonb_build_object(
       'id', gen_random_uuid(), 'number', (1 + n / 20) || case n % 20 when 0 then '' else '.' || n % 20 end,
       'kind', case n % 20 when 0 then 'heading' when 7 then 'decision' else 'discussion' end,
       'en', ${text(`case n % 20 when 0 then 'Item ' || 1 + n / 20 else $3 || n end`)},
       'ru', ${text(`case n % 20 when 0 then 'Вопрос ' || 1 + n / 20 else $4 || n end`)},
       'itemId', null, 'offices', null, 'dueOn', null) order by n)), ${secretary}, 'pk'
     from generate_series(0, $2::int - 1) n`,
    [id, LONG.clauses, ENGLISH, RUSSIAN],
  )
  await client.query(
    `insert into clause_matches (minutes_id, clause_id, en, ru, by_person, by_side)
     select $1, (c ->> 'id')::uuid, c -> 'en', c -> 'ru', ${secretary}, 'pk'
     from minutes_revisions r, jsonb_array_elements(r.content -> 'clauses') c where r.minutes_id = $1`,
    [id],
  )
  await client.query('commit')
  await client.query('vacuum analyze')
  return { segment: 'jwg-t-98', id }
}
