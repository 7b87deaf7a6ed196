import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { actions } from '../server/actions-registry'
import { builtActions } from '../server/declared'
import { startPortal } from './portal'
import { asForm, garbage, send } from './walls/calls'
import { openDatabase } from './walls/database'
import { disguises } from './walls/disguises'
import { type Persona, signedIn, visitor } from './walls/personas'
import { homeOf, plausibleFields } from './walls/plausible'
import { releaseFolder } from './walls/release'
import { fingerprint } from './walls/row-counts'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

let portal: Awaited<ReturnType<typeof startPortal>>
let database: Awaited<ReturnType<typeof openDatabase>>
let people: Persona[]

test.beforeAll(async () => {
  portal = await startPortal({
    environment: { LIMIT_WRITES_PER_MINUTE: '1000000', LIMIT_READS_PER_MINUTE: '1000000' },
  })
  database = await openDatabase(portal.dataDir)
  people = await signedIn(database)
})

test.afterAll(async () => {
  await database?.end()
  await portal?.stop()
})

const ended: Persona = {
  name: 'somebody whose session ended',
  cookie: `jwg-session=${'x'.repeat(43)}`,
  hears: [],
}
/** They concern nobody but the one who calls, whatever the side and role. */
const everybodys = [
  'signOutAction',
  'endOtherSessionsAction',
  'makeCalendarFeedAction',
  'endCalendarFeedAction',
  'saveMailPreferencesAction',
  'addPasskeyAction',
  'addTotpAction',
  'askAssertionAction',
  'askRegistrationAction',
  'makeRecoveryCodesAction',
  'passByCodeAction',
  'passByPasskeyAction',
  'removeFactorAction',
]
const known = () => builtActions(releaseFolder())
const isEverybodys = (name: string) => everybodys.some((one) => name.endsWith(`#${one}`))

async function expectNothingDone(work: () => Promise<string[]>) {
  const before = await fingerprint(database)
  expect(await work()).toEqual([])
  expect(await fingerprint(database)).toEqual(before)
}

test('called with garbage from anywhere, no action does anything or fails', () =>
  expectNothingDone(async () => {
    const faults: string[] = []
    const fields = await plausibleFields(database)
    for (const { id, name } of known()) {
      const callers = isEverybodys(name) ? [visitor, ended] : [visitor, ended, ...people.slice(1, 2)]
      for (const persona of callers)
        for (const address of ['/', homeOf(name, fields)])
          for (const call of garbage(id)) {
            const { status } = await send(portal.origin, address, persona, call)
            if (status >= 500) faults.push(`${name}, ${call.name}, ${persona.name}, ${address}: ${status}`)
          }
    }
    return faults
  }))

test('an id that is no action is no error', () =>
  expectNothingDone(async () => {
    const faults: string[] = []
    for (const id of ['0'.repeat(42), 'x', '__proto__', '../..', 'a'.repeat(4000)])
      for (const call of garbage(id)) {
        const { status } = await send(portal.origin, '/en/workspace', people[0] ?? visitor, call)
        if (status >= 500) faults.push(`${id.slice(0, 42)}, ${call.name}: ${status}`)
      }
    return faults
  }))

test('nobody but the right side and role gets an action done', async () => {
  const fields = await plausibleFields(database)
  const wrong = (name: string) => [
    visitor,
    ended,
    ...(isEverybodys(name) || actions[name] === 'anyone'
      ? []
      : people.filter((one) => isWrongFor(name, one.name))),
  ]
  await expectNothingDone(async () => {
    const faults: string[] = []
    for (const { id, name } of known())
      for (const persona of wrong(name))
        for (const address of ['/', homeOf(name, fields)]) {
          const call = asForm(id, { ...fields, formKey: randomUUID() })
          const { status } = await send(portal.origin, address, persona, call)
          if (status >= 500) faults.push(`${name}, ${persona.name}, ${address}: ${status}`)
        }
    return faults
  })
})

test('from a foreign site nobody gets an action done, whatever the site pretends to be', async () => {
  const fields = await plausibleFields(database)
  const [right] = people.filter(({ name }) => name === 'pk.cochair')
  if (!right) throw new Error('There is no co-chair')
  await expectNothingDone(async () => {
    const faults: string[] = []
    for (const { id, name } of known())
      for (const [disguise, from] of Object.entries(disguises)) {
        const call = asForm(id, { ...fields, formKey: randomUUID() })
        const { status } = await send(portal.origin, homeOf(name, fields), right, call, from)
        if (status !== 403) faults.push(`${name}, ${disguise}: ${status}`)
      }
    return faults
  })
})

/** The fields are about a Pakistani opportunity, and a meeting on which everybody but administrators writes. */
function isWrongFor(action: string, person: string) {
  const role = person.split('.')[1] ?? ''
  if (action.startsWith('features/notes/') || action.endsWith('#proposeItemAction')) return role === 'admin'
  if (action.startsWith('features/agenda/')) return role === 'admin' || role === 'delegate'
  if (/features\/(?:appointments|releases|signatures)\//.test(action)) return role !== 'cochair'
  // Each side keeps a list of its own for the same meeting.
  if (action.startsWith('features/delegations/') || action.startsWith('features/room/'))
    return role === 'admin' || role === 'delegate'
  if (jointOrOwn.some((one) => action.includes(one))) return role === 'admin' || role === 'delegate'
  return person.startsWith('ru') || role === 'admin' || role === 'delegate'
}

/** Done by the staff of either side. */
const jointOrOwn = [
  ...['features/meetings/', 'features/meeting-dates/', 'features/holidays/'],
  ...['features/minutes/', 'features/circulation/', 'features/corrigenda/', 'features/procedures/'],
  '#createOpportunityAction',
]

test('and the right ones do get it done', async () => {
  const fields = await plausibleFields(database)
  const done = async (action: string, person: string, more: Record<string, string> = {}) => {
    const [{ id, name } = { id: '', name: '' }] = known().filter((one) => one.name.endsWith(`#${action}`))
    const persona = people.find((one) => one.name === person) ?? visitor
    const before = await fingerprint(database)
    await send(
      portal.origin,
      homeOf(name, fields),
      persona,
      asForm(id, { ...fields, formKey: randomUUID(), ...more }),
    )
    const after = await fingerprint(database)
    return Object.keys(after).filter((table) => after[table] !== before[table])
  }
  expect(await done('saveMemberAction', 'ru.secretary', { base: '1' })).toContain('delegation_lists')
  expect(await done('writeNoteAction', 'pk.delegate')).toContain('notes')
  expect(await done('proposeItemAction', 'ru.delegate')).toContain('agenda_items')
  expect(await done('answerItemAction', 'ru.secretary')).toContain('agenda_item_transitions')
  expect(await done('circulateAgendaAction', 'ru.cochair')).toContain('agenda_versions')
  expect(await done('sharePaperAction', 'pk.secretary')).toContain('papers')
  expect(await done('returnOpportunityAction', 'pk.cochair')).toContain('opportunity_transitions')
  expect(await done('callMeetingAction', 'ru.cochair', { body: 'JWG-F' })).toContain('meeting_proposals')
  expect(await done('addHolidayAction', 'ru.secretary')).toContain('holidays')
  expect(await done('createOpportunityAction', 'ru.secretary', { slug: 'of-a-test' })).toContain(
    'opportunities',
  )
})
