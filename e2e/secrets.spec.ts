import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { builtActions } from '../server/declared'
import { demoPassword } from './accounts'
import { startPortal } from './portal'
import { asForm, send } from './walls/calls'
import { openDatabase } from './walls/database'
import { signedIn, visitor } from './walls/personas'
import { homeOf, plausibleFields } from './walls/plausible'
import { read } from './walls/reading'
import { releaseFolder } from './walls/release'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const noteBody = 'What the side keeps to itself'
let portal: Awaited<ReturnType<typeof startPortal>>
let secrets: Record<string, string>

/** A portal in which somebody reads, writes a note and tries a password, all of it logged. */
test.beforeAll(async () => {
  portal = await startPortal({ environment: { LOG_LEVEL: 'info' } })
  const database = await openDatabase(portal.dataDir)
  const [person = visitor] = await signedIn(database)
  const id = (name: string) =>
    builtActions(releaseFolder()).find((action) => action.name.endsWith(`#${name}`))?.id ?? ''
  const fields = { ...(await plausibleFields(database)), body: noteBody, formKey: randomUUID() }
  await read(portal.origin, '/en/workspace', person)
  await send(portal.origin, homeOf('features/notes/', fields), person, asForm(id('writeNoteAction'), fields))
  await send(
    portal.origin,
    '/en/sign-in',
    visitor,
    asForm(id('signInAction'), { email: 'pk.delegate@jwg.example', password: 'a wrong one' }),
  )
  expect((await database.query('select from notes where body = $1', [noteBody])).rowCount).toBe(1)

  const kept = JSON.parse(readFileSync(join(portal.dataDir, 'secrets.json'), 'utf8'))
  const hashes = await database.query('select password_hash from credentials limit 1')
  secrets = {
    'the key of the sessions': kept.authSecret,
    'the superuser of the database': kept.superuser,
    ...kept.roles,
    'the key of the actions': readFileSync(join('.build', 'actions.key'), 'utf8').trim(),
    'a password hash': hashes.rows[0].password_hash,
    'a session': person.cookie?.split('=')[1] ?? '',
  }
  await database.end()
})

test.afterAll(() => portal?.stop())

test('no secret is in a file that browsers get', () => {
  const files = [...filesIn(join(releaseFolder(), 'static')), ...filesIn('public')]
  expect(files.length).toBeGreaterThan(10)
  expect(secretsIn(files)).toEqual([])
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
  expect(files.filter((file) => readFileSync(file).includes(demoPassword))).toEqual([])
})

test('no secret is in the repository', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)
  expect(secretsIn(files.filter((file) => existsSync(file)))).toEqual([])
  expect(files.filter((file) => /(^|\/)(\.env|secrets\.json|.*\.(pem|key))$/.test(file))).toEqual([])
})

test('no secret, cookie, password or note is in the log', () => {
  const log = portal.output() + readFileSync(join(portal.dataDir, 'postgres.log'), 'utf8')
  for (const [name, secret] of Object.entries(secrets)) expect(log.includes(secret), name).toBe(false)
  for (const text of [noteBody, 'a wrong one', 'jwg-session']) expect(log, text).not.toContain(text)
})

test('what the server logs is one JSON object a line', () => {
  const lines = portal
    .output()
    .split('\n')
    .filter((line) => line.includes('"level"'))
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ level: expect.any(String), time: expect.any(String) })
})

function secretsIn(files: string[]) {
  return files.flatMap((file) => {
    const text = readFileSync(file, 'latin1')
    return Object.entries(secrets)
      .filter(([, secret]) => text.includes(secret))
      .map(([name]) => `${name} in ${file}`)
  })
}

function filesIn(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
}
