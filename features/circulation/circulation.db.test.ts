import { beforeEach, describe, expect, test } from 'vitest'
import { aClause, aMeeting, someMinutes } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { newId } from '@/lib/ids'
import { closeCirculations } from './jobs'
import { takeCirculationAct } from './mutations/acts'
import { getCirculation } from './queries/circulation'

let number = 800
let meetingId: string
let minutesId: string
let clause: string

const ok = { ok: true, value: undefined }
const refused = (code: string) => ({ ok: false, code })
const form = () => ({ meeting: { body: 'JWG', number }, formKey: newId(), revision: 1 })
const of = (side: string, role: Parameters<typeof aViewer>[1] = 'secretary') => aViewer(side, role)
const agree = async (side: string, given = form()) =>
  takeCirculationAct(await of(side), { ...given, act: 'agree' })
const reserve = async (viewer: Viewer) =>
  takeCirculationAct(viewer, { ...form(), act: 'reserve', clause, text: 'It goes too far.' })
const read = async (side = 'ru') => getCirculation(await of(side, 'delegate'), meetingId)

async function stage(state: string, clauses = [aClause()]) {
  number += 1
  await asSuperuser(async (client) => {
    const meeting = await aMeeting(client, { number, state: 'held', inDays: -20 })
    meetingId = meeting.id
    const minutes = await someMinutes(client, { meetingId, state, clauses })
    minutesId = minutes.id
    clause = minutes.clauses[0]?.id ?? ''
  })
}

const minutes = () =>
  asSuperuser(async (client) => {
    const { rows } = await client.query(
      `select state, (circulation_closes_at - (select max(at) from circulations c where c.minutes_id = n.id))::text as left,
         (select count(*)::int from minutes_transitions t where t.minutes_id = n.id) as steps
       from minutes n where id = $1`,
      [minutesId],
    )
    return rows[0]
  })
const entries = () =>
  asSuperuser(async (client): Promise<string[]> => {
    const { rows } = await client.query(
      `select action from audit_log where audience = 'joint' and subject_id = $1 order by seq`,
      [meetingId],
    )
    return rows.map(({ action }) => action)
  })
/** What both sides hear of by mail, each kind once, and how many letters to each person of it there are at most. */
const mailed = () =>
  asSuperuser(async (client) => {
    const { rows } = await client.query(
      `select kind, max(letters)::int as most from (
         select kind, person_id, count(*) as letters from mails where about ->> 'meeting' = $1 group by kind, person_id) l
       group by kind order by kind`,
      [meetingId],
    )
    return rows
  })
const closing = (when: string) =>
  asSuperuser((client) =>
    client.query(`update minutes set circulation_closes_at = app.now() + $1::interval where id = $2`, [
      when,
      minutesId,
    ]),
  )

beforeEach(() => stage('circulated'))

describe('circulating', () => {
  beforeEach(() => stage('draft'))
  const circulate = async (side: string, given = form()) =>
    takeCirculationAct(await of(side), { ...given, act: 'circulate' })

  test('is the host’s, opens the text to the delegates, and closes after ten days', async () => {
    expect(await circulate('ru')).toEqual(refused('not-allowed'))
    expect(await read()).toBeNull()
    const once = form()
    expect(await Promise.all([circulate('pk', once), circulate('pk', once)])).toContainEqual(ok)
    expect(await minutes()).toEqual({ state: 'circulated', left: '10 days', steps: 1 })
    expect(await read()).toMatchObject({ comments: [], isExtendable: true })
    expect(await circulate('pk')).toEqual(refused('stale'))
  })

  test('gives five days more once, while it is open', async () => {
    await circulate('pk')
    const extend = async () =>
      takeCirculationAct(await of('ru'), { ...form(), act: 'extend', text: 'Holidays' })
    expect(await extend()).toEqual(ok)
    expect(await minutes()).toMatchObject({ left: '15 days' })
    expect(await extend()).toEqual(refused('stale'))
    expect(await read()).toMatchObject({ isExtendable: false })
  })
})

describe('what is said', () => {
  const comment = (viewer: Viewer, given = form(), revision = 1) =>
    takeCirculationAct(viewer, {
      ...given,
      revision,
      act: 'comment',
      clause,
      text: 'Shorter, please.',
      suggestion: null,
      language: 'en',
    })

  test('is read by both sides, once however often it was sent', async () => {
    const [delegate, once] = [await of('pk', 'delegate'), form()]
    await Promise.all([comment(delegate, once), comment(delegate, once), comment(delegate, once)])
    expect((await read('ru'))?.comments).toMatchObject([
      { side: 'pk', body: 'Shorter, please.', clauseId: clause },
    ])
    expect(await entries()).toEqual(['clause_commented'])
  })

  test('is not an administrator’s, not of another text, and not after the circulation', async () => {
    expect(await comment(await of('pk', 'administrator'))).toEqual(refused('not-allowed'))
    const delegate = await of('pk', 'delegate')
    expect(await comment(delegate, form(), 2)).toEqual(refused('stale'))
    const own = clause
    await stage('circulated')
    clause = own
    expect(await comment(delegate)).toMatchObject({ ok: false })
    await stage('agreed')
    expect(await comment(delegate)).toEqual(refused('stale'))
  })
})

describe('a reservation', () => {
  test('is a co-chair’s, blocks the agreement, and is ended by its own side alone', async () => {
    const [own, other] = [await of('ru', 'co_chair'), await of('pk', 'co_chair')]
    expect(await reserve(await of('ru'))).toEqual(refused('not-allowed'))
    expect(await reserve(own)).toEqual(ok)
    expect(await agree('pk')).toEqual(refused('blocked'))
    const [raised] = (await read())?.reservations ?? []
    const end = (viewer: Viewer) =>
      takeCirculationAct(viewer, { ...form(), act: 'end', reservation: raised?.id ?? '', ending: 'resolved' })
    expect(await end(other)).toEqual(refused('not-allowed'))
    expect(await end(own)).toEqual(ok)
    expect(await end(own)).toEqual(refused('stale'))
    expect(await agree('pk')).toEqual(ok)
  })

  test('cannot be ended by the other side past the mutation either', async () => {
    await reserve(await of('ru', 'co_chair'))
    const [raised] = (await read())?.reservations ?? []
    const ended = asSuperuser((client) =>
      client.query(
        `insert into reservation_endings (reservation_id, ending, by_person, by_side)
         select $1, 'resolved', id, side from people where side = 'pk' limit 1`,
        [raised?.id],
      ),
    )
    await expect(ended).rejects.toMatchObject({ code: '23503' })
  })
})

describe('agreement', () => {
  test('needs both sides, and is of one revision', async () => {
    expect(await agree('pk', { ...form(), revision: 2 })).toEqual(refused('stale'))
    expect(await agree('pk')).toEqual(ok)
    expect((await minutes()).state).toBe('circulated')
    expect(await agree('pk')).toEqual(refused('stale'))
    expect(await agree('ru')).toEqual(ok)
    expect((await minutes()).state).toBe('agreed')
  })

  test('of both at the same moment is one step', async () => {
    await Promise.all([agree('pk'), agree('ru')])
    expect(await minutes()).toMatchObject({ state: 'agreed', steps: 1 })
  })

  test('is refused while a pair is missing', async () => {
    await stage('circulated', [aClause({ ru: null })])
    expect(await agree('pk')).toEqual(refused('blocked'))
  })
})

describe('at the deadline', () => {
  test('nothing happens a moment before it', async () => {
    await closing('1 second')
    await closeCirculations()
    expect((await minutes()).state).toBe('circulated')
  })

  test('silence agrees, and the log says whose; two instances close once', async () => {
    await agree('pk')
    await closing('0 seconds')
    await Promise.all([closeCirculations(), closeCirculations()])
    expect(await minutes()).toMatchObject({ state: 'agreed', steps: 1 })
    expect(await entries()).toEqual(['minutes_agreed', 'agreed_by_silence'])
    expect((await read())?.agreements).toMatchObject([{ side: 'pk' }, { side: 'ru', by: null }])
    expect(await mailed()).toEqual([
      { kind: 'agreed_by_silence', most: 1 },
      { kind: 'minutes_agreed', most: 1 },
    ])
  })

  test('a blocked text lapses, and the log says so', async () => {
    await reserve(await of('pk', 'co_chair'))
    await closing('-1 second')
    await closeCirculations()
    expect((await minutes()).state).toBe('draft')
    expect(await entries()).toContain('circulation_lapsed')
    expect(await mailed()).toContainEqual({ kind: 'circulation_lapsed', most: 1 })
    expect(await read()).toBeNull()
  })
})
