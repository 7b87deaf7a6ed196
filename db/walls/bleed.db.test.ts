import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { asPublic, withJob, withViewer } from '@/db/client'
import { asSuperuser } from '@/db/testing/database'
import { type Side, twoSides } from './two-sides'

let sides: { pk: Side; ru: Side }

beforeAll(async () => {
  sides = await asSuperuser(twoSides)
})

const REQUESTS = 4000
const IN_FLIGHT = 64

/** One request as the portal makes it, and the audiences of the notes it came by. Every third one fails. */
type Request = { as: string; seen: (fails: boolean) => Promise<string[]> }

const audiences = sql`select audience from notes order by audience`

const kinds: Request[] = [
  { as: 'pk', seen: (fails) => seenBy(sides.pk, fails) },
  { as: 'ru', seen: (fails) => seenBy(sides.ru, fails) },
  { as: 'nobody', seen: seenInPublic },
  { as: 'nobody', seen: seenByForger },
  { as: 'nobody', seen: seenByJob },
]

test(`${REQUESTS} requests at once, a third of them failing, see nothing of each other`, {
  timeout: 60_000,
}, async () => {
  const foreign: string[] = []
  let failed = 0
  let answered = 0

  const work = async (start: number) => {
    for (let at = start; at < REQUESTS; at += IN_FLIGHT) {
      const request = kinds[(at * 7 + Math.floor(at / 11)) % kinds.length]
      if (!request) continue
      const fails = at % 3 === 0
      try {
        const seen = await request.seen(fails)
        const expected = request.as === 'nobody' ? [] : Array(5).fill(request.as)
        if (seen.join() !== expected.join()) foreign.push(`${at} as ${request.as} saw ${seen}`)
        answered++
      } catch (error) {
        if (!fails) throw error
        failed++
      }
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, (_, start) => work(start)))

  expect(foreign).toEqual([])
  expect(answered + failed).toBe(REQUESTS)
  expect(failed).toBe(Math.ceil(REQUESTS / 3))
})

type Found = { audience: string }

function seenBy(viewer: { session: string }, fails: boolean) {
  return withViewer(viewer, async (tx) => {
    const { rows } = await tx.execute<Found>(audiences)
    // A third of them break inside the database, so that the connection goes back in a failed transaction.
    if (fails) await tx.execute(sql`select 1 / 0`)
    return rows.map((row) => row.audience)
  })
}

/** The public role may not even ask for notes; facts stand for them. */
async function seenInPublic(fails: boolean) {
  const { rows } = await asPublic().execute<Found>(sql`select audience from facts where audience <> 'public'`)
  if (fails) await asPublic().execute(sql`select * from notes`)
  return rows.map((row) => row.audience)
}

function seenByForger(fails: boolean) {
  return seenBy({ session: 'forged' }, fails)
}

async function seenByJob(fails: boolean) {
  return withJob('pk', async (tx) => {
    if (fails) throw new Error('the job fails in our own code')
    const { rows } = await tx.execute<Found>(sql`select unnest(app.audiences()) as audience`)
    return rows.map((row) => row.audience).filter((audience) => audience === 'ru')
  })
}
