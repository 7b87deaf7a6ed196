import { beforeEach, describe, expect, test } from 'vitest'
import { aMeeting } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import { aViewer } from '@/features/auth/viewer.fixture'
import { newId } from '@/lib/ids'
import { adding, removing } from '../changes'
import { aMember } from '../member.fixture'
import { getDelegations } from '../queries/delegations'
import { notifyDelegation } from './notify'
import { saveList } from './save-list'

let nextNumber = 100

async function aPreparedMeeting() {
  const number = nextNumber++
  const [author, colleague, delegate, stranger] = await Promise.all([
    aViewer('pk'),
    aViewer('pk', 'co_chair'),
    aViewer('pk', 'delegate'),
    aViewer('ru'),
  ])
  const { id } = await asSuperuser((client) => aMeeting(client, { number, state: 'confirmed' }))
  return { author, colleague, delegate, stranger, id, address: { body: 'JWG', number } }
}

let it: Awaited<ReturnType<typeof aPreparedMeeting>>
beforeEach(async () => {
  it = await aPreparedMeeting()
})

const add = (letter: string, base = 0, viewer = it.author, formKey = newId()) =>
  saveList(viewer, { address: it.address, base, formKey }, adding(newId(), aMember(letter)))
const addHead = (base = 0, viewer = it.author) =>
  saveList(viewer, { address: it.address, base, formKey: newId() }, adding(newId(), aMember('H', 'head')))
const notify = (base: number, viewer = it.author, formKey = newId()) =>
  notifyDelegation(viewer, { address: it.address, base, formKey })
const read = (viewer = it.author) => getDelegations(viewer, it.address)
const log = () =>
  asSuperuser(async (client) => {
    const { rows } = await client.query(
      'select audience, action, details from audit_log where subject_id = $1 order by seq',
      [it.id],
    )
    return rows
  })

describe('the list of one side', () => {
  test('grows by revisions, and everybody of the side reads the newest', async () => {
    expect(await add('A')).toMatchObject({ ok: true })
    expect(await add('B', 1)).toMatchObject({ ok: true })
    for (const viewer of [it.author, it.delegate])
      expect((await read(viewer))?.own).toMatchObject({
        number: 2,
        members: [{ name: { en: 'Member A' } }, { name: { en: 'Member B' } }],
      })
  })

  test('for the other side there is no row, no count and no line in a log', async () => {
    await add('A')
    expect(await read(it.stranger)).toMatchObject({ own: null, notices: [] })
    expect((await read(it.stranger))?.meeting).toEqual((await read())?.meeting)
    expect((await log()).map(({ audience }) => audience)).toEqual(['pk'])
  })

  test('both sides keep lists of the same meeting with the same keys, and neither notices', async () => {
    const formKey = newId()
    expect(await add('A', 0, it.author, formKey)).toMatchObject({ ok: true })
    expect(await add('B', 0, it.stranger, formKey)).toMatchObject({ ok: true })
    expect((await read(it.stranger))?.own).toMatchObject({
      number: 1,
      members: [{ name: { en: 'Member B' } }],
    })
  })

  test('the same form twice, also at once, makes one revision and one line', async () => {
    const formKey = newId()
    const send = () => add('A', 0, it.author, formKey)
    const results = await Promise.all([send(), send()])
    for (const result of [...results, await send()]) expect(result).toMatchObject({ ok: true })
    expect((await read())?.own?.number).toBe(1)
    expect(await log()).toHaveLength(1)
  })

  test('of two who started from the same revision one is told, and nothing is overwritten', async () => {
    await add('A')
    const results = await Promise.all([add('B', 1), add('C', 1, it.colleague)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results).toContainEqual({ ok: false, code: 'stale' })
    expect((await read())?.own).toMatchObject({ number: 2 })
  })

  test('a delegate does not change it, and a meeting that is over changes for nobody', async () => {
    expect(await add('A', 0, it.delegate)).toEqual({ ok: false, code: 'not-allowed' })
    await asSuperuser((client) => client.query(`update meetings set state = 'held' where id = $1`, [it.id]))
    expect(await add('A')).toEqual({ ok: false, code: 'not-allowed' })
    expect(await log()).toEqual([])
  })

  test('a meeting that does not exist has none', async () => {
    it.address.number = 9999
    expect(await add('A')).toEqual({ ok: false, code: 'not-found' })
  })
})

describe('a notice', () => {
  test('shows the other side exactly the list on the screen, numbered', async () => {
    await addHead()
    await add('A', 1)
    expect(await notify(2)).toEqual({ ok: true, value: { number: 1 } })
    const seen = await read(it.stranger)
    expect(seen?.own).toBeNull()
    expect(seen?.notices).toMatchObject([
      { side: 'pk', number: 1, members: [{ capacity: 'head' }, { name: { en: 'Member A' } }] },
    ])
    expect(await log()).toContainEqual({
      audience: 'joint',
      action: 'delegation_notified',
      details: { notice: 1, people: 2 },
    })
  })

  test('sent twice, also at once, is one', async () => {
    await addHead()
    const formKey = newId()
    const results = await Promise.all([notify(1, it.author, formKey), notify(1, it.author, formKey)])
    expect([...results, await notify(1, it.author, formKey)]).toEqual(
      Array(3).fill({ ok: true, value: { number: 1 } }),
    )
    expect((await read())?.notices).toHaveLength(1)
  })

  test('by two colleagues at once is one as well', async () => {
    await addHead()
    const results = await Promise.all([notify(1), notify(1, it.colleague)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('a later change stays unseen until the next notice, which bears the next number', async () => {
    await addHead()
    await notify(1)
    expect(await notify(1)).toEqual({ ok: false, code: 'unchanged' })
    await add('B', 1)
    expect((await read(it.stranger))?.notices[0]?.members).toHaveLength(1)
    expect(await notify(2)).toEqual({ ok: true, value: { number: 2 } })
    expect((await read(it.stranger))?.notices.map(({ number }) => number)).toEqual([2, 1])
  })

  test('needs exactly one head, the newest revision, staff and a confirmed meeting', async () => {
    expect(await notify(0)).toEqual({ ok: false, code: 'no-head' })
    await add('A')
    expect(await notify(1)).toEqual({ ok: false, code: 'no-head' })
    await addHead(1)
    expect(await addHead(2)).toEqual({ ok: false, code: 'second-head' })
    expect(await notify(1)).toEqual({ ok: false, code: 'stale' })
    expect(await notify(2, it.delegate)).toEqual({ ok: false, code: 'not-allowed' })
    await asSuperuser((client) =>
      client.query(`update meetings set state = 'postponed' where id = $1`, [it.id]),
    )
    expect(await notify(2)).toEqual({ ok: false, code: 'not-confirmed' })
    expect((await read())?.notices).toEqual([])
  })
})

test('a line that a colleague removed is gone for the one who edits it', async () => {
  await add('A')
  const key = (await read())?.own?.members[0]?.key ?? ''
  await saveList(it.colleague, { address: it.address, base: 1, formKey: newId() }, removing(key))
  const late = saveList(it.author, { address: it.address, base: 2, formKey: newId() }, removing(key))
  expect(await late).toEqual({ ok: false, code: 'gone' })
})
