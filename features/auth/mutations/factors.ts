import 'server-only'
import { randomBytes } from 'node:crypto'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { sql } from 'drizzle-orm'
import { atSignIn } from '@/db/client'
import { env } from '@/lib/env'
import { sha256 } from '@/lib/hash'
import { isPasswordOf } from '@/lib/passwords'
import { done, ok, type Result, refuse } from '@/lib/result'
import { seal } from '@/lib/seal'
import { forgetFactorTries } from '../limits'
import { findSessionOwner, listPasskeys, type SessionOwner } from '../queries'
import { relyingParty } from '../relying-party'
import { stepOfCode } from '../totp'
import { type ProofRefusal, recoveryCodeOf, takeChallenge, tryAsOwner } from './prove'

/** `factor-first`: the session waits for a factor that its owner has, and changes nothing before. `last`: of those who must have one. */
export type FactorRefusal = ProofRefusal | 'wrong-code' | 'factor-first' | 'last'

/** Whoever changes how they sign in types the password again. */
async function ownerWithPassword(
  session: string,
  password: string,
): Promise<Result<FactorRefusal, SessionOwner>> {
  const tried = await tryAsOwner(session)
  if (!tried.ok) return tried
  const owner = tried.value
  if (owner.waits && (owner.sealedSecret || owner.passkeys > 0)) return refuse('factor-first')
  if (!(await isPasswordOf(owner.passwordHash, password))) return refuse('wrong')
  await forgetFactorTries(owner.id)
  return done(owner)
}

/** Takes an authenticator app in, once it has shown a code of the secret. */
export async function addTotp(
  session: string,
  { secret, code, password }: { secret: string; code: string; password: string },
): Promise<Result<FactorRefusal>> {
  const found = await ownerWithPassword(session, password)
  if (!found.ok) return found
  const step = stepOfCode(secret, code.replace(/\s/g, ''), found.value.epoch)
  if (step === null) return refuse('wrong-code')
  const sealed = seal(env().AUTH_SECRET, secret)
  await atSignIn().execute(sql`select app.set_totp(${sha256(session)}, ${sealed}, ${step})`)
  await letIn(session, found.value)
  return ok
}

/** What the browser is asked to make a passkey for. */
export async function askRegistration(session: string) {
  const owner = await findSessionOwner(session)
  if (!owner) return null
  const { name, id } = relyingParty()
  const options = await generateRegistrationOptions({
    ...{ rpName: name, rpID: id, userName: owner.email, userID: new TextEncoder().encode(owner.id) },
    excludeCredentials: (await listPasskeys(session)).map(({ credentialId }) => ({
      id: credentialId.toString('base64url'),
    })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  })
  await ask(session, Buffer.from(options.challenge, 'base64url'))
  return options
}

/** What a passkey is asked to sign in order to let a waiting session in. */
export async function askAssertion(session: string) {
  const owner = await findSessionOwner(session)
  if (!owner || owner.passkeys === 0) return null
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().id,
    userVerification: 'required',
    allowCredentials: (await listPasskeys(session)).map(({ credentialId }) => ({
      id: credentialId.toString('base64url'),
    })),
  })
  await ask(session, Buffer.from(options.challenge, 'base64url'))
  return options
}

export async function addPasskey(
  session: string,
  { answer, name, password }: { answer: RegistrationResponseJSON; name: string; password: string },
): Promise<Result<FactorRefusal>> {
  const found = await ownerWithPassword(session, password)
  if (!found.ok) return found
  const registered = await verifyAnswer(session, answer)
  if (!registered) return refuse('wrong-code')
  const { id, publicKey, counter } = registered.credential
  await atSignIn().execute(
    sql`select app.add_passkey(${sha256(session)}, ${Buffer.from(id, 'base64url')}, ${Buffer.from(publicKey)}, ${counter}, ${name})`,
  )
  await letIn(session, found.value)
  return ok
}

async function verifyAnswer(session: string, answer: RegistrationResponseJSON) {
  const { id, origin } = relyingParty()
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: answer,
      expectedChallenge: (challenge) => takeChallenge(session, Buffer.from(challenge, 'base64url')),
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
    })
    return registrationInfo ?? null
  } catch {
    // The library throws for whatever is not as it should be.
    return null
  }
}

/** Without an id it is the authenticator app that goes. */
export async function removeFactor(
  session: string,
  { passkey, password }: { passkey: string | null; password: string },
): Promise<Result<FactorRefusal>> {
  const found = await ownerWithPassword(session, password)
  if (!found.ok) return found
  const { rows } = await atSignIn().execute<{ removed: boolean }>(
    sql`select app.remove_factor(${sha256(session)}, ${passkey}) as removed`,
  )
  return rows[0]?.removed ? ok : refuse('last')
}

const CODES = 10

/** Ten new codes in the place of all earlier ones; they are shown once and stored hashed. */
export async function makeRecoveryCodes(
  session: string,
  password: string,
): Promise<Result<FactorRefusal, string[]>> {
  const found = await ownerWithPassword(session, password)
  if (!found.ok) return found
  if (found.value.waits) return refuse('factor-first')
  const codes = Array.from({ length: CODES }, newRecoveryCode)
  const hashes = codes.map((code) => sha256(recoveryCodeOf(code)))
  const list = sql.join(
    hashes.map((hash) => sql`${hash}::bytea`),
    sql`, `,
  )
  await atSignIn().execute(sql`select app.replace_recovery_codes(${sha256(session)}, array[${list}])`)
  return done(codes)
}

/** 50 random bits in letters that nobody mistakes for each other: `k7wmp-3xdrt`. */
function newRecoveryCode() {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const code = Array.from(randomBytes(10), (byte) => letters[byte % letters.length]).join('')
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

async function ask(session: string, challenge: Buffer) {
  await atSignIn().execute(sql`select app.ask_challenge(${sha256(session)}, ${challenge})`)
}

/** Who had no factor and sets the first one up has proved both. */
async function letIn(session: string, owner: SessionOwner) {
  if (owner.waits) await atSignIn().execute(sql`select app.prove_session(${sha256(session)})`)
}

/** By the operator, for a person who has lost all of theirs; false where there is no such account. */
export async function forgetFactors(email: string): Promise<boolean> {
  const { rows } = await atSignIn().execute<{ found: boolean }>(
    sql`select app.forget_factors(${email}) as found`,
  )
  return rows[0]?.found ?? false
}
