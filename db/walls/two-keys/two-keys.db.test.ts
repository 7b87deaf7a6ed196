import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson, aSession } from '@/db/factories'
import { asSuperuser, testDatabase } from '@/db/testing/database'
import { games } from './acts.fixture'
import { breaches, breakIt } from './breaches.fixture'
import { factsIn, faultsIn, whatStands } from './judge.fixture'
import { type Player, Table } from './table.fixture'

const GAMES = 2000

let app: pg.Client
let keeper: pg.Client
let players: { pk: Player; ru: Player }

beforeAll(async () => {
  app = new pg.Client({ connectionString: testDatabase().app })
  keeper = new pg.Client({ connectionString: testDatabase().superuser })
  await Promise.all([app.connect(), keeper.connect()])
  await keeper.query('insert into app.clock (frozen_at) values (now())')
  players = { pk: await aPlayer('pk'), ru: await aPlayer('ru') }
})

afterAll(() => Promise.all([app.end(), keeper.end()]))

const aPlayer = (side: string) =>
  asSuperuser(async (client) => {
    const { id } = await aPerson(client, { side })
    return { person: id, session: await aSession(client, id) }
  })

/** Plays one game in a transaction that is never committed, and judges what stands at its end. */
const property = (seen: Map<string, number>) =>
  fc.asyncProperty(games, async (moves) => {
    const setClock = (now: Date) => keeper.query('update app.clock set frozen_at = $1', [now])
    const table = new Table(app, setClock, players)
    await app.query('begin')
    try {
      await table.play(moves)
      const meetings = table.done.filter(({ act }) => act.kind === 'call').map(({ id }) => id)
      const standing = await whatStands(app, meetings)
      for (const fact of factsIn(standing)) seen.set(fact, (seen.get(fact) ?? 0) + 1)
      const faults = faultsIn(standing, table.done)
      if (faults.length > 0) throw new Error(faults.join('\n'))
    } finally {
      await app.query('rollback')
    }
  })

test(`whatever two sides try, nothing binding stands without both (${GAMES} games)`, {
  timeout: 300_000,
}, async () => {
  const seen = new Map<string, number>()
  await fc.assert(property(seen), { numRuns: GAMES })
  console.info(`K1: ${[...seen].map(([fact, count]) => `${count} ${fact}`).join(', ')}`)
  // A judge who has seen nothing has proved nothing.
  for (const fact of [
    'confirmed',
    'postponed',
    'held',
    'cancelled',
    'waived',
    'agreed item',
    'adopted agenda',
  ])
    expect(seen.get(fact) ?? 0, fact).toBeGreaterThan(10)
})

test.each(breaches)('it is noticed when $name', { timeout: 300_000 }, async (breach) => {
  const restore = await breakIt(keeper, breach)
  try {
    const limits = { interruptAfterTimeLimit: 240_000, endOnFailure: true }
    const { errorInstance } = await fc.check(property(new Map()), { numRuns: GAMES, seed: 1, ...limits })
    expect(errorInstance).toMatchObject({ message: expect.stringMatching(breach.fault) })
  } finally {
    await restore()
  }
})
