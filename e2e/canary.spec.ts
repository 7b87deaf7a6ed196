import { expect, test } from '@playwright/test'
import { startPortal } from './portal'
import { type Address, allAddresses, foreignPairs } from './walls/addresses'
import { openDatabase } from './walls/database'
import { type Persona, signedIn, visitor } from './walls/personas'
import { canaryOf, plantCanaries } from './walls/plant-canaries'
import { bare, canariesIn, linksIn, read } from './walls/reading'

test.describe.configure({ mode: 'serial', timeout: 600_000 })

/** Where the product shows one side's words to that side today. */
const shown = ['notes', 'opportunity_revisions', 'delegation_lists', 'papers', 'paper_versions']

let portal: Awaited<ReturnType<typeof startPortal>>
let database: Awaited<ReturnType<typeof openDatabase>>
let people: Persona[]
let addresses: Address[]
let planted: string[]

test.beforeAll(async () => {
  portal = await startPortal({
    environment: { LIMIT_READS_PER_MINUTE: '1000000', LIMIT_MISSES_PER_MINUTE: '1000000' },
  })
  database = await openDatabase(portal.dataDir)
  planted = await plantCanaries(database)
  people = await signedIn(database)
  addresses = await allAddresses(database, 'en')
})

test.afterAll(async () => {
  await database?.end()
  await portal?.stop()
})

const heard = new Map<string, Set<string>>()
const foundLinks = new Set<string>()
let answers = 0

/** Asks for one address in one manner, and names what should not be in the answer. */
async function look(
  address: { path: string; kind?: string },
  persona: Persona,
  manner: 'page' | 'payload' | 'head',
) {
  const answer = await read(portal.origin, address.path, persona, manner)
  answers++
  const where = `${persona.name}, ${manner} of ${address.path}`
  const canaries = [...canariesIn(answer)]
  for (const canary of canaries) heard.set(persona.name, (heard.get(persona.name) ?? new Set()).add(canary))
  if (manner === 'page') for (const link of linksIn(answer)) foundLinks.add(link)

  const faults = canaries
    .filter((canary) => !persona.hears.includes(canary.split('-')[1] ?? ''))
    .map((canary) => `${where}: ${canary}`)
  if (answer.status >= 500) faults.push(`${where}: status ${answer.status}`)
  const kept = answer.headers.get('cache-control')
  if (persona.cookie && address.kind === 'workspace' && kept !== 'private, no-store')
    faults.push(`${where}: Cache-Control ${kept}`)
  return faults
}

test('canaries of both sides sit in every table that can hold them', () => {
  for (const side of ['pk', 'ru'])
    for (const table of [
      'notes',
      'opportunity_revisions',
      'inquiries',
      'visits',
      'news',
      'facts',
      'milestones',
      'delegation_lists',
    ])
      expect(planted).toContain(canaryOf(side, table))
})

/** A few addresses at a time; the requests for one address stay in their order. */
async function inParallel<T>(things: readonly T[], work: (thing: T) => Promise<string[]>) {
  const queue = [...things]
  const faults: string[] = []
  const take = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      faults.push(...(await work(next)))
  }
  await Promise.all([take(), take(), take(), take()])
  return faults
}

test('no page, payload or head carries a word of the other side', async () => {
  // Each address is asked for by both sides in both orders and by nobody before and after: what is kept would show.
  const crowd = [visitor, ...people, ...people.slice(0, 2), visitor]
  const faults = await inParallel(addresses, async ({ path, route }) => {
    const found: string[] = []
    for (const persona of crowd) found.push(...(await look({ path, kind: route.kind }, persona, 'page')))
    for (const persona of [visitor, ...people.filter(({ name }) => name.endsWith('.delegate'))])
      for (const manner of ['payload', 'head'] as const)
        found.push(...(await look({ path, kind: route.kind }, persona, manner)))
    return found
  })
  expect(faults).toEqual([])
})

test('nor do the addresses that the pages link to', async () => {
  const known = new Set(addresses.map(({ path }) => path))
  const more = [...foundLinks].filter((path) => !known.has(path))
  const faults = await inParallel(more, async (path) => {
    const found: string[] = []
    for (const persona of [visitor, ...people]) found.push(...(await look({ path }, persona, 'page')))
    return found
  })
  expect(faults).toEqual([])
  expect(foundLinks.size).toBeGreaterThan(20)
  console.info(`S3: ${answers} responses, ${addresses.length} addresses and ${more.length} more from links`)
})

test('each side hears its own canaries where the product shows its words, and secretaries hear the draft', () => {
  for (const side of ['pk', 'ru']) {
    const own = [...(heard.get(`${side}.secretary`) ?? [])]
    for (const table of shown) expect(own, side).toContain(canaryOf(side, table))
    expect(own).toContain(canaryOf('draft', 'clauses'))
    expect([...(heard.get(`${side}.delegate`) ?? [])]).toContain(canaryOf(side, 'notes'))
  }
  expect(heard.get('visitor')).toBeUndefined()
})

for (const [side, foreign] of [
  ['pk', 'ru'],
  ['ru', 'pk'],
] as const) {
  test(`for ${side}, a thing of ${foreign} and a thing that never was answer alike`, async () => {
    const pairs = await foreignPairs(database, foreign)
    expect(pairs.length).toBeGreaterThan(0)
    for (const persona of people.filter(({ name }) => name.startsWith(side)))
      for (const pair of pairs)
        for (const manner of ['page', 'payload', 'head'] as const) {
          const there = bare(await read(portal.origin, pair.foreign, persona, manner), pair.foreign)
          const nowhere = bare(await read(portal.origin, pair.random, persona, manner), pair.random)
          expect(there, `${persona.name}, ${manner} of ${pair.foreign}`).toEqual(nowhere)
        }
  })
}
