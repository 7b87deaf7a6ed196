import { beforeAll, expect, test } from 'vitest'
import { withViewer } from '@/db/client'
import { errorCodeOf } from '@/db/error-code'
import { aClause, aMeeting, someMinutes } from '@/db/factories/meetings'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { openText } from '@/features/minutes/live/typing.fixture'
import { typeInto } from '@/features/minutes/live/typist.fixture'
import { editMinutes } from '@/features/minutes/mutations/edit'
import { newId } from '@/lib/ids'
import { richTextOf } from '@/lib/rich-text'
import { writeSignature } from './mutations/write-signature'
import { getSigning } from './queries/standing'

/** assurance.md R8: a signature only ever stands on the text that was shown. */
const RACES = 500
const AT_ONCE = 10

let chairs: Viewer[] = []
let secretary: Viewer

beforeAll(async () => {
  chairs = [await aViewer('pk', 'co_chair'), await aViewer('ru', 'co_chair')]
  secretary = await aViewer('ru', 'secretary')
  await asSuperuser((client) =>
    client.query(`update sessions set proved_at = now() + interval '1 hour' where person_id = any ($1)`, [
      chairs.map(({ id }) => id),
    ]),
  )
})

async function aRecord(number: number) {
  return asSuperuser(async (client) => {
    const meeting = await aMeeting(client, { number, state: 'held', inDays: -30 })
    return someMinutes(client, { meetingId: meeting.id, state: 'agreed', clauses: [aClause()] })
  })
}

/** Whether the signature was written; a text that is not the one that was shown is refused. */
async function sign(viewer: Viewer, number: number, hash: string) {
  const input = { subject: 'minutes' as const, meeting: { body: 'JWG', number }, hash, formKey: newId() }
  try {
    return (await withViewer(viewer, (tx) => writeSignature(tx, viewer, input, null))).ok
  } catch (error) {
    if (['JW409', 'JW410'].includes(errorCodeOf(error) ?? '')) return false
    throw error
  }
}

/** Both co-chairs sign while a secretary edits; the answer is what stands afterwards. */
async function race(number: number) {
  const { id, clauses } = await aRecord(number)
  const [first] = chairs
  if (!first) throw new Error('nobody')
  const hash = (await getSigning(first, { subject: 'minutes', meeting: { body: 'JWG', number } }))?.hash ?? ''
  const written = {
    kind: 'decision' as const,
    en: richTextOf('Other.'),
    ru: richTextOf('Иное.'),
    dueOn: null,
  }
  const clause = clauses[0]?.id ?? ''
  const byForm = () =>
    editMinutes(secretary, {
      ...{ address: { body: 'JWG', number }, base: 1, formKey: newId(), knowsWhatItVoids: true },
      edit: { edit: 'write', clause, written },
    })
  // Every third editor types into the shared document.
  const typist = number % 3 === 0 ? await openText(secretary, id, true) : null
  if (typist) typeInto(typist.doc, clause, 'en', 'Other. ')
  const edit = async (): Promise<{ ok: boolean }> => (typist ? typist.send() : byForm())
  const signing = chairs.map((chair) => sign(chair, number, hash))
  // In every second race the editor begins when the first signature is on its row, and meets the second one.
  const begin = number % 2 === 0 ? Promise.resolve() : Promise.race(signing)
  const [edited, ...signed] = await Promise.all([begin.then(edit), ...signing])
  const { rows } = await asSuperuser((client) =>
    client.query<{ state: string; revision: number; signatures: number; strange: number }>(
      `select n.state, n.revision, count(s.id)::int as signatures,
         count(s.id) filter (where encode(x.hash, 'hex') <> $2)::int as strange
       from minutes n left join signing_texts x on x.minutes_id = n.id left join signatures s on s.text_id = x.id
       where n.id = $1 group by n.id`,
      [id, hash],
    ),
  )
  return { edited: edited.ok, signed: signed.filter(Boolean).length, stands: rows[0] }
}

test(`${RACES} races of an edit and both signatures: none signs another text than the one that was shown`, async () => {
  const outcomes: Awaited<ReturnType<typeof race>>[] = []
  for (let begun = 0; begun < RACES; begun += AT_ONCE)
    outcomes.push(
      ...(await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => race(20_000 + begun + index)))),
    )
  expect(outcomes).toHaveLength(RACES)
  // Either of them wins some of the races, or they would be none.
  expect(new Set(outcomes.map(({ edited }) => edited)).size).toBe(2)
  for (const { edited, signed, stands } of outcomes) {
    expect(stands?.strange).toBe(0)
    expect(stands?.signatures).toBe(signed)
    // Either the edit came in time and the text circulates again, or both signed first and it never changes.
    expect(stands).toMatchObject(
      edited ? { state: 'circulated', revision: 2 } : { state: 'signed', revision: 1 },
    )
    expect(signed === 2).toBe(!edited)
  }
}, 300_000)
