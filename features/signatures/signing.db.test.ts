import { beforeEach, describe, expect, test } from 'vitest'
import { aClause, aMeeting, someMinutes } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { editMinutes } from '@/features/minutes/mutations/edit'
import { getMinutes } from '@/features/minutes/queries/minutes'
import { getSignedRecord } from '@/features/minutes/queries/record-file'
import { newId } from '@/lib/ids'
import { richTextOf } from '@/lib/rich-text'
import { signText } from './mutations/sign'
import { getSigning } from './queries/standing'
import { aCoChair, codeOf, PASSWORD } from './signer.fixture'

const ok = { ok: true, value: undefined }

let number = 4000
let minutesId = ''
let [pk, ru]: Viewer[] = []
let hash = ''

const known = (viewer: Viewer | undefined) => {
  if (!viewer) throw new Error('nobody')
  return viewer
}
const address = () => ({ body: 'JWG', number })
const subject = () => ({ subject: 'minutes' as const, meeting: address() })
const sign = (viewer: Viewer | undefined, over = hash, formKey = newId(), password = PASSWORD) =>
  signText(
    known(viewer),
    { ...subject(), hash: over, formKey },
    { proof: 'code', password, code: codeOf(known(viewer).id) },
  )
const state = async () =>
  (await asSuperuser((client) => client.query('select state from minutes where id = $1', [minutesId])))
    .rows[0].state

const appoint = (alternate: Viewer, from: number, until: number, maySign: boolean) =>
  asSuperuser((client) =>
    client.query(
      `insert into appointments (alternate_id, from_on, until_on, may_sign, by_person, by_side)
       values ($1, current_date + $2::int, current_date + $3::int, $4, $5, 'pk')`,
      [alternate.id, from, until, maySign, known(pk).id],
    ),
  )

beforeEach(async () => {
  number += 1
  ;[pk, ru] = [await aCoChair('pk'), await aCoChair('ru')]
  minutesId = await asSuperuser(async (client) => {
    const meeting = await aMeeting(client, { number, state: 'held', inDays: -30 })
    const clauses = [
      aClause({ kind: 'heading', number: '1' }),
      aClause({
        kind: 'decision',
        number: '1.1',
        dueOn: '2027-01-31',
        offices: { pk: { en: 'O', ru: 'О' } },
      }),
      aClause({ kind: 'action', number: '1.2' }),
      aClause({ kind: 'decision', number: '1.3', en: 'Second.', ru: 'Второе.' }),
    ]
    return (await someMinutes(client, { meetingId: meeting.id, state: 'agreed', clauses })).id
  })
  hash = (await getSigning(known(pk), subject()))?.hash ?? ''
})

describe('two keys', () => {
  test('in any order sign the record; its decisions and actions are registered under their numbers', async () => {
    expect(await sign(ru)).toEqual(ok)
    expect(await state()).toBe('agreed')
    expect(await sign(pk)).toEqual(ok)
    expect(await state()).toBe('signed')
    const { rows } = await asSuperuser((client) =>
      client.query(
        `select d.ref, d.due_on::text as due, d.text ->> 'ru' as ru, d.offices from decisions d join minutes n on n.meeting_id = d.meeting_id
         where n.id = $1 order by ref`,
        [minutesId],
      ),
    )
    const year = new Date(Date.now() - 30 * 86_400_000).getUTCFullYear()
    expect(rows).toEqual([
      { ref: `JWG/${year}/${number}-A01`, due: null, ru: 'Стороны решили.', offices: {} },
      {
        ...{ ref: `JWG/${year}/${number}-D01`, due: '2027-01-31', ru: 'Стороны решили.' },
        offices: { pk: { en: 'O', ru: 'О', ur: null } },
      },
      { ref: `JWG/${year}/${number}-D02`, due: null, ru: 'Второе.', offices: {} },
    ])
  })

  test('turned at once are both counted, and the record is signed once', async () => {
    expect(await Promise.all([sign(pk), sign(ru)])).toEqual([ok, ok])
    expect(await state()).toBe('signed')
    const { rows } = await asSuperuser((client) =>
      client.query(
        `select (select count(*)::int from minutes_transitions where minutes_id = $1 and to_state = 'signed') as steps,
           (select count(*)::int from signing_texts where minutes_id = $1 and log_head is not null) as heads,
           (select count(*)::int from audit_log l join minutes n on l.subject_id = n.meeting_id::text
            where n.id = $1 and l.action = 'minutes_signed') as told`,
        [minutesId],
      ),
    )
    expect(rows).toEqual([{ steps: 1, heads: 1, told: 2 }])
  })

  test('that of an alternate names who appointed them, for all who read the record', async () => {
    const alternate = await aCoChair('pk', 'secretary')
    await appoint(alternate, -1, 1, true)
    expect([await sign(alternate), await sign(ru)]).toEqual([ok, ok])
    const chair = { en: expect.any(String), ru: expect.any(String) }
    const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
    const days = { from: day, until: day }
    const shown = (await getMinutes(known(ru), address()))?.signatures
    expect(shown?.map(({ appointment }) => appointment)).toEqual([
      { by: expect.objectContaining(chair), ...days },
      null,
    ])
    const filed = (await getSignedRecord(known(ru), address()))?.signatures
    expect(filed?.map(({ appointment }) => appointment)).toEqual([
      { name: chair, post: expect.any(Object), at: expect.stringMatching(/Z$/), ...days },
      null,
    ])
  })

  test('the same signature twice is one', async () => {
    const formKey = newId()
    await Promise.all([sign(pk, hash, formKey), sign(pk, hash, formKey)])
    expect(await sign(pk)).toEqual(ok)
    const { rows } = await asSuperuser((client) =>
      client.query(
        'select count(*)::int as given from signatures s join signing_texts x on x.id = s.text_id where x.minutes_id = $1',
        [minutesId],
      ),
    )
    expect(rows).toEqual([{ given: 1 }])
    expect(await state()).toBe('agreed')
  })
})

describe('nothing is signed', () => {
  test('over another text than the one that was shown', async () => {
    expect(await sign(pk, '0'.repeat(64))).toEqual({ ok: false, code: 'stale' })
  })

  test('without the right password and an unused code', async () => {
    expect(await sign(pk, hash, newId(), 'another password')).toEqual({ ok: false, code: 'wrong' })
    const code = codeOf(known(pk).id)
    const by = (given: string) =>
      signText(
        known(pk),
        { ...subject(), hash, formKey: newId() },
        { proof: 'code', password: PASSWORD, code: given },
      )
    expect(await by(code === '000000' ? '000001' : '000000')).toEqual({ ok: false, code: 'wrong' })
    expect(await state()).toBe('agreed')
  })

  test('by anybody but the co-chair, or an alternate appointed in writing for this day', async () => {
    const secretary = await aViewer('pk', 'secretary')
    const refused = { ok: false, code: 'not-allowed' }
    expect(await sign(secretary)).toEqual(refused)
    await appoint(secretary, -1, 1, false)
    await appoint(secretary, 3, 9, true)
    expect(await sign(secretary)).toEqual(refused)
    await appoint(secretary, -1, 1, true)
    // Appointed, and still asked to prove who they are.
    expect(await sign(secretary)).toMatchObject({ ok: false })
    expect((await getSigning(secretary, subject()))?.appointment).not.toBeNull()
  })

  test('in the database itself without a proof of the last five minutes, or past the policy', async () => {
    const put = (viewer: Viewer) =>
      asSuperuser(async (client) => {
        await client.query('begin')
        try {
          await client.query(
            `insert into signing_texts (minutes_id, revision, canonical, hash, by_person, by_side)
             select $1, 1, t, sha256(convert_to(t, 'UTF8')), $2, $3 from app.canonical_json(app.record_of($1, 1)) t`,
            [minutesId, viewer.id, viewer.side],
          )
          await client.query(`select set_config('app.session', $1, true)`, [viewer.session])
          await client.query('set local role jwg_app')
          await client.query(
            `insert into signatures (text_id, method, by_person, by_side)
             select id, 'password_and_code', $2, $3 from signing_texts where minutes_id = $1`,
            [minutesId, viewer.id, viewer.side],
          )
        } finally {
          await client.query('rollback')
        }
      })
    await expect(put(known(pk))).rejects.toMatchObject({ code: 'JW401' })
    await expect(put(await aViewer('pk', 'delegate'))).rejects.toMatchObject({ code: 'JW403' })
  })
})

test('an edit races the signature: whatever is signed is the text that was shown', async () => {
  const clause = newId()
  const written = {
    kind: 'discussion' as const,
    en: richTextOf('New.'),
    ru: richTextOf('Новое.'),
    dueOn: null,
  }
  const secretary = await aViewer('ru', 'secretary')
  const [signed, edited] = await Promise.all([
    sign(pk),
    editMinutes(secretary, {
      ...{ address: address(), base: 1, formKey: newId(), knowsWhatItVoids: true },
      edit: { edit: 'add', clause, after: null, written },
    }),
  ])
  expect(edited).toEqual(ok)
  expect([ok, { ok: false, code: 'stale' }, { ok: false, code: 'not-found' }]).toContainEqual(signed)
  const { rows } = await asSuperuser((client) =>
    client.query(
      `select count(*)::int as wrong from signatures s join signing_texts x on x.id = s.text_id
       where x.minutes_id = $1 and encode(x.hash, 'hex') <> $2`,
      [minutesId, hash],
    ),
  )
  expect(rows).toEqual([{ wrong: 0 }])
  // The signature over the earlier text stays behind with it.
  expect(await sign(ru)).toMatchObject({ ok: false })
  expect(await state()).toBe('circulated')
})
