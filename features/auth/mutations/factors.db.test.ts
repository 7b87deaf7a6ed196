import { generateSync } from 'otplib'
import { beforeEach, expect, test } from 'vitest'
import { resumeSession } from '@/db/client'
import { aPerson } from '@/db/factories'
import { asSuperuser } from '@/db/testing/database'
import { hashPassword } from '@/lib/passwords'
import { findSessionOwner, listPasskeys } from '../queries'
import { newTotpSecret } from '../totp'
import { signIn } from './enter'
import {
  addTotp,
  askAssertion,
  askRegistration,
  forgetFactors,
  makeRecoveryCodes,
  removeFactor,
} from './factors'
import { passByCode, proveByCode, takeChallenge } from './prove'

const PASSWORD = 'a sentence for tests'
const ok = { ok: true, value: undefined }
let email = ''
let count = 0

async function anAccount(role: 'co_chair' | 'administrator' | 'secretary') {
  count += 1
  email = `factor${count}@jwg.example`
  const hash = await hashPassword(PASSWORD)
  await asSuperuser(async (client) => {
    const { id } = await aPerson(client, { side: 'pk', role })
    await client.query('insert into credentials (person_id, email, password_hash) values ($1, $2, $3)', [
      ...[id, email, hash],
    ])
  })
}
async function enter() {
  const result = await signIn(email, PASSWORD, {
    address: `10.9.0.${count}`,
    device: undefined,
    browser: 'test',
  })
  if (!result.ok) throw new Error(result.code)
  return result.value.session
}
const codeAt = (secret: string, steps: number) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 })

beforeEach(() => anAccount('co_chair'))

test.each(['co_chair', 'administrator'] as const)(
  'a %s comes in only once a second factor is set up',
  async (role) => {
    await anAccount(role)
    const session = await enter()
    expect(await resumeSession(session)).toBeNull()
    const secret = newTotpSecret()
    const add = (password: string, code: string) => addTotp(session, { secret, code, password })
    expect(await add('another password', codeAt(secret, 0))).toEqual({ ok: false, code: 'wrong' })
    expect(await add(PASSWORD, '000000')).toMatchObject({ ok: false })
    expect(await add(PASSWORD, codeAt(secret, 0))).toEqual(ok)
    expect(await resumeSession(session)).toMatchObject({ role })
  },
)

test('a secretary comes in without one, and is asked for it as soon as there is one', async () => {
  await anAccount('secretary')
  const session = await enter()
  expect(await resumeSession(session)).not.toBeNull()
  const secret = newTotpSecret()
  await addTotp(session, { secret, code: codeAt(secret, -1), password: PASSWORD })
  const next = await enter()
  expect(await resumeSession(next)).toBeNull()
  expect(await passByCode(next, codeAt(secret, 0))).toEqual(ok)
  expect(await resumeSession(next)).not.toBeNull()
  expect(await removeFactor(session, { passkey: null, password: PASSWORD })).toEqual(ok)
  expect(await resumeSession(await enter())).not.toBeNull()
})

test('a code works once, also when two use it at the same moment', async () => {
  const secret = newTotpSecret()
  await addTotp(await enter(), { secret, code: codeAt(secret, -1), password: PASSWORD })
  const [one, two] = [await enter(), await enter()]
  const code = codeAt(secret, 0)
  const results = await Promise.all([passByCode(one, code), passByCode(two, code)])
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(await passByCode(one, code)).toEqual({ ok: false, code: 'wrong' })
})

test('the clock of codes is never ahead of itself: no half second of an interval belongs to the next one', async () => {
  const session = await enter()
  // Through a whole second, so that both its halves are seen.
  for (const end = Date.now() + 1000; Date.now() < end; ) {
    const before = Math.floor(Date.now() / 1000)
    const owner = await findSessionOwner(session)
    expect(owner?.epoch).toBeGreaterThanOrEqual(before)
    expect(owner?.epoch).toBeLessThanOrEqual(Date.now() / 1000)
  }
})

test('a session that waits for the factor changes no factor', async () => {
  const secret = newTotpSecret()
  await addTotp(await enter(), { secret, code: codeAt(secret, 0), password: PASSWORD })
  const waiting = await enter()
  const other = newTotpSecret()
  const first = { ok: false, code: 'factor-first' }
  expect(await addTotp(waiting, { secret: other, code: codeAt(other, 0), password: PASSWORD })).toEqual(first)
  expect(await removeFactor(waiting, { passkey: null, password: PASSWORD })).toEqual(first)
  expect(await makeRecoveryCodes(waiting, PASSWORD)).toEqual(first)
})

test('recovery codes let in once each, and new ones end the old', async () => {
  const secret = newTotpSecret()
  const session = await enter()
  await addTotp(session, { secret, code: codeAt(secret, 0), password: PASSWORD })
  const made = await makeRecoveryCodes(session, PASSWORD)
  const [first = '', second = ''] = made.ok ? made.value : []
  expect(made.ok && new Set(made.value).size).toBe(10)
  const waiting = await enter()
  expect(await passByCode(waiting, first.toUpperCase())).toEqual(ok)
  expect(await passByCode(await enter(), first)).toEqual({ ok: false, code: 'wrong' })
  await makeRecoveryCodes(session, PASSWORD)
  expect(await passByCode(await enter(), second)).toEqual({ ok: false, code: 'wrong' })
})

test('whoever must have a factor keeps the last one', async () => {
  const secret = newTotpSecret()
  const session = await enter()
  await addTotp(session, { secret, code: codeAt(secret, 0), password: PASSWORD })
  expect(await removeFactor(session, { passkey: null, password: PASSWORD })).toEqual({
    ok: false,
    code: 'last',
  })
})

test('guessing codes ends after ten tries', async () => {
  const secret = newTotpSecret()
  const session = await enter()
  await addTotp(session, { secret, code: codeAt(secret, 0), password: PASSWORD })
  const guesses: string[] = []
  for (let guess = 0; guess < 11; guess++) {
    const result = await proveByCode(session, { password: PASSWORD, code: 'abcdef' })
    guesses.push(result.ok ? 'in' : result.code)
  }
  expect(guesses.at(-2)).toBe('wrong')
  expect(guesses.at(-1)).toBe('too-many-tries')
})

test('a challenge is taken once, by the person it was asked of', async () => {
  const session = await enter()
  const options = await askRegistration(session)
  const challenge = Buffer.from(options?.challenge ?? '', 'base64url')
  const stranger = email
  await anAccount('co_chair')
  expect(email).not.toBe(stranger)
  expect(await takeChallenge(await enter(), challenge)).toBe(false)
  expect(await takeChallenge(session, challenge)).toBe(true)
  expect(await takeChallenge(session, challenge)).toBe(false)
  expect(await askAssertion(session)).toBeNull()
  expect(await listPasskeys(session)).toEqual([])
})

test('the operator resets the factors of somebody who lost them: every session ends, and the next sign-in sets one up', async () => {
  const session = await enter()
  const secret = newTotpSecret()
  expect(await addTotp(session, { secret, code: codeAt(secret, 0), password: PASSWORD })).toEqual(ok)
  expect(await forgetFactors('nobody@jwg.example')).toBe(false)
  expect(await forgetFactors(email)).toBe(true)
  expect(await resumeSession(session)).toBeNull()
  const next = await enter()
  expect(await resumeSession(next)).toBeNull()
  const another = newTotpSecret()
  expect(await addTotp(next, { secret: another, code: codeAt(another, 0), password: PASSWORD })).toEqual(ok)
  expect(await resumeSession(next)).toMatchObject({ role: 'co_chair' })
})
