import { beforeEach, expect, test } from 'vitest'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { getDecision, listDecisions } from '@/features/decisions/queries/decisions'
import { decisionFilter } from '@/features/decisions/validation'
import { getDashboard } from '@/features/project/queries/dashboard'
import { whatWaits } from '@/features/project/waiting'
import { aCoChair, signAs } from '@/features/signatures/signer.fixture'
import { newId } from '@/lib/ids'
import { richTextOf } from '@/lib/rich-text'
import { endProcedure, proposeProcedure } from './mutations/procedures'
import { getProcedure, listProcedures } from './queries/procedures'

const ok = { ok: true, value: undefined }
let pk: Viewer
let ru: Viewer

const propose = (viewer: Viewer, formKey = newId()) =>
  proposeProcedure(viewer, {
    ...{ formKey, 'title.en': 'Title', 'title.ru': 'Заголовок', dueOn: '2027-03-01' },
    ...{ en: richTextOf('Decided.') ?? [], ru: richTextOf('Решено.') ?? [] },
    offices: { ru: { en: 'Trade Mission', ru: 'Торгпредство' } },
  })
async function proposed(viewer: Viewer) {
  const result = await propose(viewer)
  if (!result.ok) throw new Error(result.code)
  return result.value
}
const sign = (viewer: Viewer, id: string) => signAs(viewer, { subject: 'procedure', id })

/** Which of them the dashboard says wait for the key of this co-chair. */
const waitingFor = async (viewer: Viewer) =>
  whatWaits(viewer, await getDashboard(viewer)).flatMap((one) => (one.kind === 'procedure' ? one.id : []))

/** What one person of a side is written about a procedure. */
async function mailsTo(side: string, procedure: string) {
  const mails = await asSuperuser((client) =>
    client.query(
      `select kind from mails where audience = $1 and about ->> 'procedure' = $2
         and person_id = (select min(person_id::text)::uuid from mails where audience = $1 and about ->> 'procedure' = $2)
       order by at, id`,
      [side, procedure],
    ),
  )
  return mails.rows.map(({ kind }) => kind)
}

beforeEach(async () => {
  ;[pk, ru] = [await aCoChair('pk'), await aCoChair('ru')]
})

test('with the second key a decision between meetings gets its number and is registered', async () => {
  const [first, second] = [await proposed(await aViewer('ru', 'secretary')), await proposed(pk)]
  expect(await waitingFor(ru)).toEqual([first, second])
  for (const id of [first, second]) expect(await sign(ru, id)).toEqual(ok)
  expect([await waitingFor(ru), await waitingFor(pk)]).toEqual([[], [first, second]])
  expect((await getProcedure(pk, first))?.ref).toBeNull()
  for (const id of [second, first]) expect(await sign(pk, id)).toEqual(ok)
  expect(await mailsTo('ru', first)).toEqual(['procedure_proposed', 'procedure_signed', 'procedure_signed'])
  expect(await mailsTo('pk', first)).toEqual(['procedure_proposed', 'procedure_signed', 'procedure_signed'])
  const year = new Date().getUTCFullYear()
  const numberOf = async (id: string) => Number((await getProcedure(pk, id))?.ref?.split('WP')[1])
  expect((await numberOf(first)) - (await numberOf(second))).toBe(1)
  const ref = `${(await getProcedure(pk, first))?.ref}-D01`
  expect(ref).toMatch(new RegExp(`^JWG/${year}/WP\\d+-D01$`))
  expect(await getDecision(ru, ref)).toMatchObject({
    ...{ ref, meeting: null, clause: null, dueOn: '2027-03-01' },
    offices: { ru: { en: 'Trade Mission', ru: 'Торгпредство' } },
  })
  const { decisions } = await listDecisions(ru, 'decision', decisionFilter.parse({}))
  expect(decisions.map((one) => one.ref)).toContain(ref)
})

test('the same form twice is one; what ended is not signed, what is signed does not end', async () => {
  const formKey = newId()
  const twice = await Promise.all([propose(pk, formKey), propose(pk, formKey)])
  expect(new Set(twice.map((result) => (result.ok ? result.value : result.code))).size).toBe(1)
  const end = (id: string) => endProcedure(ru, { id, reason: 'No.', formKey: newId() })
  const declined = await proposed(pk)
  expect(await end(declined)).toEqual(ok)
  expect(await waitingFor(pk)).not.toContain(declined)
  expect(await sign(pk, declined)).toEqual({ ok: false, code: 'stale' })
  const signed = await proposed(pk)
  await sign(pk, signed)
  await sign(ru, signed)
  expect(await end(signed)).toEqual({ ok: false, code: 'stale' })
})

test('delegates read and do not propose; nobody changes what was proposed', async () => {
  const delegate = await aViewer('ru', 'delegate')
  expect(await propose(delegate)).toEqual({ ok: false, code: 'not-allowed' })
  const id = await proposed(pk)
  expect((await listProcedures(delegate)).map((one) => one.id)).toContain(id)
  await expect(
    asSuperuser((client) => client.query(`update written_procedures set en = '[]' where id = $1`, [id])),
  ).rejects.toMatchObject({ code: '42501' })
})
