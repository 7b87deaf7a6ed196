import { describe, expect, it } from 'vitest'
import { resumeSession } from '@/db/client'
import { asSuperuser } from '@/db/testing/database'
import { hashPassword } from '@/lib/passwords'
import { getPublicInvitation, listOwnSessions } from '../queries'
import type { Viewer } from '../viewer'
import { acceptInvitation, endOtherSessions, invite, signIn, signOut } from './enter'

const PASSWORD = 'a sentence for tests'
const from = (address: string, device?: string) => ({ address, device, browser: 'test' })

async function anAccount(email: string) {
  const hash = await hashPassword(PASSWORD)
  return asSuperuser(async (client) => {
    const words = JSON.stringify({ en: 'Test', ru: null, ur: null })
    const { rows } = await client.query(
      "insert into people (side, role, name, post, office) values ('pk', 'delegate', $1, $1, $1) returning id",
      [words],
    )
    await client.query('insert into credentials (person_id, email, password_hash) values ($1, $2, $3)', [
      rows[0].id,
      email,
      hash,
    ])
    return String(rows[0].id)
  })
}

async function signedIn(email: string, address = email): Promise<Viewer> {
  const result = await signIn(email, PASSWORD, from(address))
  if (!result.ok) throw new Error(result.code)
  const found = await resumeSession(result.value.session)
  return { ...found, session: result.value.session } as Viewer
}

const setPerson = (id: string, change: string) =>
  asSuperuser((client) => client.query(`update people set ${change} where id = $1`, [id]))

describe('signing in', () => {
  it('opens a session that the database knows, and keeps only its hash', async () => {
    await anAccount('open@jwg.example')
    const viewer = await signedIn('open@jwg.example')
    expect(viewer).toMatchObject({ side: 'pk', role: 'delegate' })
    const { rows } = await asSuperuser((client) =>
      client.query('select sessions::text as row from sessions where person_id = $1', [viewer.id]),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0].row).not.toContain(viewer.session)
  })

  it('refuses a wrong password, an unknown person and a suspended one with the same word', async () => {
    const suspended = await anAccount('suspended@jwg.example')
    await anAccount('wrong@jwg.example')
    await setPerson(suspended, 'suspended_at = now()')
    const refusals = [
      await signIn('wrong@jwg.example', 'not the password', from('a')),
      await signIn('nobody@jwg.example', PASSWORD, from('a')),
      await signIn('suspended@jwg.example', PASSWORD, from('a')),
    ]
    expect(refusals).toEqual(Array(3).fill({ ok: false, code: 'wrong' }))
  })

  it('allows ten tries in fifteen minutes for one account, known or not, from however many addresses', async () => {
    await anAccount('guessed@jwg.example')
    for (const email of ['guessed@jwg.example', 'unknown@jwg.example']) {
      for (let n = 0; n < 10; n += 1)
        expect(await signIn(email, 'a guess', from(`${email} ${n}`))).toMatchObject({ code: 'wrong' })
      expect(await signIn(email, PASSWORD, from('another'))).toMatchObject({ code: 'too-many-tries' })
    }
  })

  it('does not let a stranger lock an account out of the browser it was used in', async () => {
    const email = 'locked@jwg.example'
    await anAccount(email)
    const { deviceProof } = await import('../limits')
    for (let n = 0; n < 11; n += 1) await signIn(email, 'a guess', from(`stranger ${n}`))
    expect(await signIn(email, PASSWORD, from('home'))).toMatchObject({ code: 'too-many-tries' })
    expect(await signIn(email, PASSWORD, from('home', 'x'.repeat(43)))).toMatchObject({
      code: 'too-many-tries',
    })
    expect(await signIn(email, PASSWORD, from('home', deviceProof(email)))).toMatchObject({ ok: true })
  })

  it('does not count those who come in against their address', async () => {
    await anAccount('office@jwg.example')
    for (let n = 0; n < 61; n += 1)
      expect(await signIn('office@jwg.example', PASSWORD, from('office'))).toMatchObject({ ok: true })
  }, 60_000)

  it('limits one address over all accounts', async () => {
    for (let n = 0; n < 60; n += 1) await signIn(`${n}@jwg.example`, 'a guess', from('one address'))
    expect(await signIn('next@jwg.example', 'a guess', from('one address'))).toMatchObject({
      code: 'too-many-tries',
    })
  }, 60_000)
})

describe('a session ends at once', () => {
  const changes = {
    suspension: 'suspended_at = now()',
    'a new role': "role = 'secretary'",
    'losing the role': 'role = null',
  }
  it.each(Object.entries(changes))('on %s', async (name, change) => {
    const email = `${name.replaceAll(' ', '-')}@jwg.example`
    const id = await anAccount(email)
    const viewer = await signedIn(email)
    expect(await resumeSession(viewer.session)).not.toBeNull()
    await setPerson(id, change)
    expect(await resumeSession(viewer.session)).toBeNull()
  })

  it('on a new password', async () => {
    const id = await anAccount('new-password@jwg.example')
    const viewer = await signedIn('new-password@jwg.example')
    await asSuperuser((client) =>
      client.query("update credentials set password_hash = 'x' where person_id = $1", [id]),
    )
    expect(await resumeSession(viewer.session)).toBeNull()
  })

  it('on signing out, and the others when asked to', async () => {
    await anAccount('many@jwg.example')
    const [one, two, three] = [
      await signedIn('many@jwg.example'),
      await signedIn('many@jwg.example'),
      await signedIn('many@jwg.example'),
    ]
    expect(await listOwnSessions(one)).toHaveLength(3)
    await endOtherSessions(one)
    expect(await listOwnSessions(one)).toMatchObject([{ isThis: true }])
    expect([await resumeSession(two.session), await resumeSession(three.session)]).toEqual([null, null])
    await signOut(one)
    expect(await resumeSession(one.session)).toBeNull()
  })
})

describe('an invitation', () => {
  const account = (token: string) => ({
    token,
    name: 'A new person',
    post: 'Member',
    password: PASSWORD,
    locale: 'en',
  })

  it('is good for one account, and looking at it does not spend it', async () => {
    const token = await invite('ru', 'secretary', 'invited@jwg.example')
    await getPublicInvitation(token)
    expect(await getPublicInvitation(token)).toMatchObject({
      role: 'secretary',
      email: 'invited@jwg.example',
    })
    expect(await acceptInvitation(account(token))).toMatchObject({ ok: true })
    expect(await signedIn('invited@jwg.example')).toMatchObject({ side: 'ru', role: 'secretary' })
    expect(await getPublicInvitation(token)).toBeNull()
    expect(await acceptInvitation(account(token))).toEqual({ ok: false, code: 'spent' })
  })

  it('is refused after seven days, when made up, and for an address that has an account', async () => {
    await anAccount('taken@jwg.example')
    const old = await invite('pk', 'delegate', 'old@jwg.example')
    await asSuperuser((client) =>
      client.query(
        "update invitations set expires_at = now() - interval '1 second' where email = 'old@jwg.example'",
      ),
    )
    const taken = await invite('pk', 'delegate', 'taken@jwg.example')
    for (const token of [old, taken, 'x'.repeat(43)])
      expect(await acceptInvitation(account(token))).toEqual({ ok: false, code: 'spent' })
  })
})
