import { beforeEach, describe, expect, test } from 'vitest'
import { aMeeting, anAgendaItem } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import { aViewer } from '@/features/auth/viewer.fixture'
import { adding } from '@/features/delegations/changes'
import { aMember } from '@/features/delegations/member.fixture'
import { notifyDelegation } from '@/features/delegations/mutations/notify'
import { saveList } from '@/features/delegations/mutations/save-list'
import { newId } from '@/lib/ids'
import { onMeetingChange } from '../queries/changes'
import { getRoom } from '../queries/room'
import { noteAttendance } from './attendance'
import { writeRoomNote } from './note'
import { turnRoom } from './turn'

let nextNumber = 300

async function anOpenRoom() {
  const number = nextNumber++
  const [host, guest, delegate] = await Promise.all([aViewer('pk'), aViewer('ru'), aViewer('pk', 'delegate')])
  const id = await asSuperuser(async (client) => {
    const meeting = await aMeeting(client, { number, state: 'confirmed', inDays: 0 })
    for (const position of [1, 2])
      await anAgendaItem(client, { meetingId: meeting.id, position, proposedBy: 'pk', state: 'agreed' })
    return meeting.id
  })
  const address = { body: 'JWG', number }
  await saveList(host, { address, base: 0, formKey: newId() }, adding(newId(), aMember('H', 'head')))
  await saveList(host, { address, base: 1, formKey: newId() }, adding(newId(), aMember('M')))
  await notifyDelegation(host, { address, base: 2, formKey: newId() })
  const room = await getRoom(host, address)
  const [first = '', second = ''] = room?.items.map((item) => item.id) ?? []
  const [head = '', member = ''] = room?.delegations[0]?.members.map(({ key }) => key) ?? []
  return { host, guest, delegate, id, address, first, second, head, member }
}

let it: Awaited<ReturnType<typeof anOpenRoom>>
beforeEach(async () => {
  it = await anOpenRoom()
})

const turn = (itemId: string | null, viewer = it.host, formKey = newId()) =>
  turnRoom(viewer, { address: it.address, itemId, formKey })
const come = (kind: 'arrived' | 'left', member: string, viewer = it.host, formKey = newId()) =>
  noteAttendance(viewer, { address: it.address, kind, member, formKey })
const note = (viewer = it.host, formKey = newId(), itemId = it.first) =>
  writeRoomNote(viewer, { address: it.address, itemId, language: 'en', body: 'The Sides agreed.', formKey })
const read = (viewer = it.guest) => getRoom(viewer, it.address)
const setMeeting = (change: string) =>
  asSuperuser((client) => client.query(`update meetings set ${change} where id = $1`, [it.id]))
const ok = expect.objectContaining({ ok: true })
const notAllowed = { ok: false, code: 'not-allowed' }

describe('turning', () => {
  test('is seen by the other side, with breaks', async () => {
    expect([await turn(it.first), await turn(null), await turn(it.second)]).toEqual([ok, ok, ok])
    expect((await read())?.turned.map(({ itemId }) => itemId)).toEqual([it.first, null, it.second])
  })

  test('to where the room is already does nothing, however often and at once', async () => {
    await Promise.all([turn(it.first), turn(it.first), turn(it.first)])
    expect((await read())?.turned).toHaveLength(1)
  })

  test('belongs to the host’s staff, on the day and while the meeting is confirmed', async () => {
    expect(await turn(it.first, it.guest)).toEqual(notAllowed)
    expect(await turn(it.first, it.delegate)).toEqual(notAllowed)
    await setMeeting(`starts_at = now() + interval '3 days', ends_at = now() + interval '4 days'`)
    expect(await turn(it.first)).toEqual(notAllowed)
    await setMeeting(`starts_at = now(), state = 'held'`)
    expect(await turn(it.first)).toEqual(notAllowed)
    expect((await read())?.turned).toEqual([])
  })

  test('to an item of another meeting is refused', async () => {
    const before = it
    it = await anOpenRoom()
    expect(await turn(before.first)).toEqual({ ok: false, code: 'no-item' })
  })
})

describe('attendance', () => {
  test('is noted once per coming and going', async () => {
    const formKey = newId()
    await Promise.all([
      come('arrived', it.head, it.host, formKey),
      come('arrived', it.head, it.host, formKey),
    ])
    await come('arrived', it.head)
    await come('left', it.head)
    // The first form once more, sent late: it was done, and is not done again.
    expect(await come('arrived', it.head, it.host, formKey)).toEqual(ok)
    expect((await read())?.comings.map(({ key, kind }) => [key, kind])).toEqual([
      [it.head, 'arrived'],
      [it.head, 'left'],
    ])
  })

  test('of all notes those who are missing', async () => {
    await come('arrived', it.member)
    await come('arrived', 'all')
    expect((await read())?.comings.map(({ key }) => key).sort()).toEqual([it.head, it.member].sort())
  })

  test('is noted by the own side’s staff alone', async () => {
    expect(await come('arrived', it.head, it.guest)).toEqual({ ok: false, code: 'no-member' })
    expect(await come('arrived', 'all', it.guest)).toEqual({ ok: false, code: 'no-member' })
    expect(await come('arrived', it.head, it.delegate)).toEqual(notAllowed)
    expect((await read())?.comings).toEqual([])
  })
})

describe('a note for the minutes', () => {
  test('of either side is read by both, once', async () => {
    const formKey = newId()
    await Promise.all([note(it.host, formKey), note(it.host, formKey)])
    expect(await note(it.guest)).toEqual(ok)
    for (const viewer of [it.host, it.guest])
      expect((await read(viewer))?.notes.map(({ side }) => side).sort()).toEqual(['pk', 'ru'])
  })

  test('is not a delegate’s, and not of a foreign item', async () => {
    expect(await note(it.delegate)).toEqual(notAllowed)
    expect(await note(it.host, newId(), newId())).toEqual({ ok: false, code: 'no-item' })
  })
})

test('whoever listens hears each change, and an own-side list is no change', async () => {
  let heard = 0
  const end = onMeetingChange(() => heard++)
  // The ear calls once when it is open.
  await expect.poll(() => heard).toBe(1)
  await saveList(it.host, { address: it.address, base: 2, formKey: newId() }, adding(newId(), aMember('N')))
  await turn(it.first)
  await expect.poll(() => heard).toBe(2)
  await come('arrived', it.head)
  await expect.poll(() => heard).toBe(3)
  end()
})
