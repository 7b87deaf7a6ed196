import { beforeAll, expect, test } from 'vitest'
import { asSuperuser } from '@/db/testing/database'
import { getPublicMeeting, listPublicMeetings, listPublicSides } from '@/features/meetings/queries/public'

const add = `insert into meeting_summaries (body, meeting_number, starts_at, time_is_known, kind, title, place, lead, paragraphs, participants)
  values ($1, $2, $3, false, 'historical', '{"en": "T"}', '{"en": "P"}', '{"en": "L"}', '[]', '[]')`

beforeAll(() =>
  asSuperuser(async (client) => {
    await client.query('delete from meeting_summaries')
    await client.query(add, ['JWG', 1, '2025-05-13T06:00:00Z'])
    await client.query(add, ['JWG', 2, '2025-09-01T06:00:00Z'])
    await client.query(add, ['JWG-T', 1, '2026-01-01T06:00:00Z'])
  }),
)

test('the meetings of the group, the latest first; those of a sub-group are not among them', async () => {
  expect((await listPublicMeetings()).map(({ number }) => number)).toEqual([2, 1])
})

test('a summary is found by its number alone', async () => {
  expect(await getPublicMeeting(1)).toMatchObject({ body: 'JWG', number: 1 })
  expect(await getPublicMeeting(3)).toBeNull()
})

test('both sides have a name and a clock, in the order of the alphabet', async () => {
  expect((await listPublicSides()).map(({ clockLabel }) => clockLabel)).toEqual(['PKT', 'MSK'])
})
