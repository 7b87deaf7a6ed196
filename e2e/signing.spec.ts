import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { demoPassword, emailOf } from './accounts'
import { codeNow, demoSecret } from './authenticator'
import { enter, isInside, openBrowser } from './own-portal'
import { enterAs, known, type Person, press, sees } from './people'
import { startPortal } from './portal'
import { asSuperuserOf } from './portal-database'

/** Two co-chairs, one with a passkey, one with password and code: what both sign is the text that they read. */
test.describe.configure({ mode: 'serial', timeout: 120_000 })

let portal: Awaited<ReturnType<typeof startPortal>>
let [pk, ru, secretary]: Person[] = []
const minutes = '/meetings/jwg-3/minutes'
const run = promisify(execFile)

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  portal = await startPortal()
  // Both sides have agreed to the minutes of JWG-3.
  await asSuperuserOf(portal.dataDir, async (client) => {
    for (const side of ['pk', 'ru'])
      await client.query(
        `insert into minutes_agreements (minutes_id, revision, by_person, by_side)
         select n.id, n.revision, c.person_id, $1 from minutes n join meetings m on m.id = n.meeting_id, credentials c
         where m.number = 3 and m.body = 'JWG' and c.email = $1 || '.secretary@jwg.example'`,
        [side],
      )
  })
  ru = await enterAs(browser, portal, 'ru.cochair', 'ru')
  secretary = await enterAs(browser, portal, 'pk.secretary', 'ur')
})

test.afterAll(() => portal?.stop())

test('a co-chair signs in with password and code; the same code does not let anybody in again', async ({
  browser,
}) => {
  const page = await openBrowser(browser, portal.origin)
  await enter(page, emailOf('pk.cochair'))
  await page.waitForURL('**/sign-in/code')
  expect(await isInside(page)).toBe(false)
  await page.goto('/en/sign-in/code?then=/en/workspace/decisions')
  await page.getByLabel('Code').fill('000000')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'not right' })).toBeVisible()
  const code = codeNow(demoSecret)
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.waitForURL(({ pathname }) => pathname === '/en/workspace/decisions')
  expect(await isInside(page)).toBe(true)

  const other = await openBrowser(browser, portal.origin)
  await enter(other, emailOf('pk.cochair'))
  await other.waitForURL('**/sign-in/code')
  await other.getByLabel('Code').fill(code)
  await other.getByRole('button', { name: 'Go on' }).click()
  await expect(other.getByRole('alert').filter({ hasText: 'used before' })).toBeVisible()
  expect(await isInside(other)).toBe(false)
  pk = await enterAs(browser, portal, 'pk.cochair', 'en')
})

test('a passkey is set up on the account page and signs the hash of the record', async () => {
  const chair = known(ru)
  const devices = await chair.page.context().newCDPSession(chair.page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  await chair.page.goto(`${chair.home}/account`)
  await chair.page
    .locator('summary')
    .filter({ hasText: chair.say('factors.passkey.title') })
    .click()
  await chair.page.getByLabel(chair.say('factors.passkey.name'), { exact: true }).fill('Office')
  await chair.page.locator('#passkey-password').fill(demoPassword)
  await press(chair, 'factors.passkey.add')
  await sees(chair, 'factors.done.factor-added')

  await chair.page.goto(`${chair.home}`)
  await chair.page
    .getByRole('link', { name: chair.say('project.waiting.sign', { meeting: 'JWG-3' }) })
    .click()
  await sees(chair, 'signatures.what')
  await chair.page.locator('#read-passkey').check()
  await press(chair, 'signatures.signWithPasskey')
  await sees(chair, 'signatures.done')
  await sees(chair, 'signatures.hasSigned')

  const reader = known(secretary)
  await reader.page.goto(`${reader.home}${minutes}`)
  await sees(reader, 'minutes.missing')
  await reader.page.goto(`${reader.home}${minutes}/sign`)
  await sees(reader, 'signatures.notYours')
})

test('the other side signs with password and code, and the record is closed', async () => {
  const chair = known(pk)
  await chair.page.goto(`${chair.home}${minutes}/sign`)
  await chair.page.locator('#read-code').check()
  await chair.page.locator('#sign-password').fill(demoPassword)
  await chair.page.locator('#sign-code').fill('000000')
  await press(chair, 'signatures.sign')
  await sees(chair, 'signatures.refused.wrong')
  // The code of the sign-in was used; the one of the next interval is good already.
  const { generateSync } = await import('otplib')
  const next = generateSync({ secret: demoSecret, epoch: Math.floor(Date.now() / 1000) + 30 })
  await chair.page.locator('#read-code').check()
  await chair.page.locator('#sign-password').fill(demoPassword)
  await chair.page.locator('#sign-code').fill(next)
  await press(chair, 'signatures.sign')
  await sees(chair, 'signatures.done')
  await sees(chair, 'minutes.states.signed')

  const code = chair.page
    .locator('code')
    .filter({ hasText: /^[0-9a-f ]{71}$/ })
    .first()
  const hash = ((await code.textContent()) ?? '').replaceAll(' ', '')
  const verified = await (await fetch(`${portal.origin}/en/verify/${hash}`)).text()
  expect(verified).toContain('Authentic')
  await chair.page.goto(`${chair.home}${minutes}`)
  await expect(chair.page.getByRole('link', { name: chair.say('minutes.edit') })).toHaveCount(0)
  await chair.page.goto(`${chair.home}/decisions`)
  await expect(chair.page.getByRole('link', { name: /JWG\/2026\/03-D01/ }).first()).toBeVisible()
})

test('anybody verifies the record and the signature of the passkey without the portal', async () => {
  const reader = known(secretary)
  const answer = await reader.page.request.get(`${reader.home}${minutes}/record.json`)
  const content = await answer.body()
  const folder = await mkdtemp(join(tmpdir(), 'record-'))
  const verify = async (bytes: string | Buffer) => {
    const path = join(folder, 'record.json')
    await writeFile(path, bytes)
    return run('npm', ['run', '--silent', 'verify', '--', path]).then(
      ({ stdout }) => stdout,
      ({ stderr }) => String(stderr),
    )
  }
  try {
    const good = await verify(content)
    expect(good).toContain('both sides signed the record')
    expect(good).toContain('ru: signed with a passkey, and the signature is good')
    const forged = content
      .toString()
      .replace(/"signature":"(.)/, (_, first) => `"signature":"${first === 'M' ? 'N' : 'M'}`)
    expect(await verify(forged)).toContain('changed')
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('whoever has only a passkey comes in with it', async () => {
  const chair = known(ru)
  await press(chair, 'ui.signOut')
  await chair.page.waitForURL('**/ru/sign-in')
  await chair.page.goto('/en/sign-in')
  await chair.page.getByLabel('E-mail').fill(emailOf('ru.cochair'))
  await chair.page.getByLabel('Password', { exact: true }).fill(demoPassword)
  await chair.page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await chair.page.waitForURL('**/sign-in/code')
  await chair.page.getByRole('button', { name: 'Use my passkey' }).click()
  await chair.page.waitForURL('**/en/workspace')
})
