import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { aMeeting, anAgendaItem } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import { aViewer } from '@/features/auth/viewer.fixture'
import { aPaper } from '@/features/papers/papers.fixture'
import { plainText } from '@/lib/rich-text'
import { beginMinutes } from './mutations/begin'
import { getMinutes } from './queries/minutes'

const folder = mkdtempSync(join(tmpdir(), 'portal-draft-'))
process.env.STORAGE_DIR = join(folder, 'files')
afterAll(() => rmSync(folder, { recursive: true }))

test('the draft names the papers that both sides had, in both languages, and no side’s own', async () => {
  const [pk, ru] = [await aViewer('pk'), await aViewer('ru')]
  const number = 2100
  const [meetingId, first, second] = await asSuperuser(async (client) => {
    const meeting = await aMeeting(client, { number, state: 'confirmed', inDays: -2 })
    const item = (position: number) =>
      anAgendaItem(client, { meetingId: meeting.id, position, proposedBy: 'pk', state: 'agreed' })
    return [meeting.id, await item(1), await item(2)] as const
  })
  const joint = { audience: 'both' as const }
  await aPaper(pk, meetingId, folder, { ...joint, title: 'Survey of the site', itemId: second })
  await aPaper(ru, meetingId, folder, { ...joint, title: 'Смета', itemId: second })
  await aPaper(ru, meetingId, folder, { ...joint, title: 'Terms' })
  for (const viewer of [pk, ru])
    await aPaper(viewer, meetingId, folder, { audience: 'own', title: 'Our price', itemId: first })
  await asSuperuser((client) => client.query(`update meetings set state = 'held' where id = $1`, [meetingId]))

  await beginMinutes(pk, { body: 'JWG', number })
  const minutes = await getMinutes(ru, { body: 'JWG', number })
  expect(
    minutes?.clauses.map(({ number: n, itemId, en, ru: text }) => [
      n,
      itemId,
      plainText(en),
      plainText(text),
    ]),
  ).toEqual([
    ['1', first, 'Item', 'Вопрос'],
    [
      ...['1.1', first, 'The Sides had before them: DOC-3 “Terms”.'],
      'На рассмотрении Сторон находились документы: DOC-3 «Terms».',
    ],
    ['2', second, 'Item', 'Вопрос'],
    [
      ...['2.1', second, 'The Sides had before them: DOC-1 “Survey of the site”; DOC-2 “Смета”.'],
      'На рассмотрении Сторон находились документы: DOC-1 «Survey of the site»; DOC-2 «Смета».',
    ],
  ])
})
