import { beforeEach } from 'vitest'
import * as Y from 'yjs'
import { aMeeting, anAgendaItem } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { plainText } from '@/lib/rich-text'
import { beginMinutes } from '../mutations/begin'
import { openSharedText } from '../mutations/open'
import { takeTyping } from '../mutations/type'
import { getMinutes } from '../queries/minutes'
import { ARRIVED } from './shared-text'

/** For tests: the record of a held meeting with two items, hosted by Pakistan, and a secretary of each side. */
export async function aBegunRecord(number: number) {
  const [pk, ru] = [await aViewer('pk'), await aViewer('ru')]
  const meetingId: string = await asSuperuser(async (client) => {
    const meeting = await aMeeting(client, { number, state: 'confirmed', inDays: -2 })
    for (const position of [1, 2])
      await anAgendaItem(client, { meetingId: meeting.id, position, proposedBy: 'pk', state: 'agreed' })
    await client.query(`update meetings set state = 'held' where id = $1`, [meeting.id])
    return meeting.id
  })
  const address = { body: 'JWG', number }
  await beginMinutes(ru, address)
  const minutesId: string = await asSuperuser(async (client) => {
    const { rows } = await client.query('select id from minutes where meeting_id = $1', [meetingId])
    return rows[0].id
  })
  return { pk, ru, meetingId, minutesId, address }
}

/** For tests: a new begun record before each of them, numbered from here on. */
export function recordOfEachTest(number: number) {
  let next = number
  let record: Awaited<ReturnType<typeof aBegunRecord>>
  beforeEach(async () => {
    record = await aBegunRecord(++next)
  })
  const read = () => getMinutes(record.pk, record.address)
  return {
    now: () => record,
    read,
    words: async () => (await read())?.clauses.map(({ en }) => plainText(en)) ?? [],
    opened: (side: 'pk' | 'ru', knowsWhatItVoids = false) =>
      openText(record[side], record.minutesId, knowsWhatItVoids),
  }
}

/** A person with the text open, whose document sends what they do when it is told to. */
export async function openText(viewer: Viewer, minutesId: string, knowsWhatItVoids = false) {
  const text = await openSharedText(viewer, minutesId)
  if (!text) throw new Error('nothing to write')
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Buffer.from(text.document, 'base64'), ARRIVED)
  const made: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== ARRIVED) made.push(update)
  })
  return {
    doc,
    async send() {
      const update = Y.mergeUpdates(made.splice(0))
      return takeTyping(viewer, { minutesId, update, knowsWhatItVoids })
    },
  }
}
