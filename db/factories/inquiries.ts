import type pg from 'pg'

type Client = Pick<pg.Client, 'query'>

type InquiryTraits = { side: string; sector: string; answeredAfterHours?: number }

export async function anInquiry(client: Client, { side, sector, answeredAfterHours }: InquiryTraits) {
  await client.query(
    `insert into inquiries (audience, state, sector, organisation, country, message, received_at, first_answered_at)
     values ($1, $2, $3, 'Org', 'AE', 'Hello', app.now() - interval '5 days',
       app.now() - interval '5 days' + make_interval(hours => $4))`,
    [side, answeredAfterHours === undefined ? 'received' : 'answered', sector, answeredAfterHours ?? null],
  )
}
