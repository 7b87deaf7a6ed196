import 'server-only'
import {
  type AuthenticationResponseJSON,
  type VerifiedAuthenticationResponse,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import { sql } from 'drizzle-orm'
import { atSignIn } from '@/db/client'
import { env } from '@/lib/env'
import { sha256 } from '@/lib/hash'
import { isPasswordOf } from '@/lib/passwords'
import { done, ok, type Result, refuse } from '@/lib/result'
import { unseal } from '@/lib/seal'
import { forgetFactorTries, takeFactorTry } from '../limits'
import { findSessionOwner, listPasskeys, type Passkey, type SessionOwner } from '../queries'
import { relyingParty } from '../relying-party'
import { stepOfCode } from '../totp'

export type ProofRefusal = 'signed-out' | 'wrong' | 'too-many-tries'

/** Password and a code of the authenticator app, typed in the act that they are asked for. */
export type CodeProof = { password: string; code: string }

/** What anybody can check later without us: the passkey's public half and what it signed (WebAuthn, base64url). */
export type PasskeyProof = {
  credentialId: string
  publicKey: string
  authenticatorData: string
  clientDataJSON: string
  signature: string
}

/** The owner of a session with one try fewer; whoever guesses runs out of them. */
export async function tryAsOwner(session: string): Promise<Result<ProofRefusal, SessionOwner>> {
  const owner = await findSessionOwner(session)
  if (!owner) return refuse('signed-out')
  return (await takeFactorTry(owner.id)) ? done(owner) : refuse('too-many-tries')
}

/** Proves the person behind a session by password and code, for what binds a side (S19). */
export async function proveByCode(session: string, proof: CodeProof): Promise<Result<ProofRefusal>> {
  const tried = await tryAsOwner(session)
  if (!tried.ok) return tried
  const owner = tried.value
  // Both are looked at, so that the time does not tell which of them was wrong.
  const knowsPassword = await isPasswordOf(owner.passwordHash, proof.password)
  if (!knowsPassword || !(await takeCode(session, owner, proof.code))) return refuse('wrong')
  await confirm(session, owner)
  return ok
}

/** Lets a session in that waits for its second factor, by a code of the app or one of the recovery codes. */
export async function passByCode(session: string, code: string): Promise<Result<ProofRefusal>> {
  const tried = await tryAsOwner(session)
  if (!tried.ok) return tried
  const good =
    (await takeCode(session, tried.value, code)) || (await takeRecoveryCode(session, recoveryCodeOf(code)))
  if (!good) return refuse('wrong')
  await confirm(session, tried.value)
  return ok
}

type Assertion = { answer: AuthenticationResponseJSON; challenge: Buffer }

/** By a passkey that signed this challenge with the person's own gesture (WebAuthn user verification). */
export async function proveByPasskey(
  session: string,
  { answer, challenge }: Assertion,
): Promise<Result<ProofRefusal, PasskeyProof>> {
  const tried = await tryAsOwner(session)
  if (!tried.ok) return tried
  const passkey = (await listPasskeys(session)).find(
    ({ credentialId }) => credentialId.toString('base64url') === answer.id,
  )
  const verified = passkey && (await verify(passkey, answer, challenge))
  if (!passkey || !verified?.verified) return refuse('wrong')
  await atSignIn().execute(
    sql`select app.count_passkey_use(${sha256(session)}, ${passkey.id}, ${verified.authenticationInfo.newCounter})`,
  )
  await confirm(session, tried.value)
  const { authenticatorData, clientDataJSON, signature } = answer.response
  return done({
    credentialId: answer.id,
    publicKey: passkey.publicKey.toString('base64url'),
    ...{ authenticatorData, clientDataJSON, signature },
  })
}

/** The challenge that was asked in this session is taken once. */
export async function takeChallenge(session: string, challenge: Buffer) {
  const { rows } = await atSignIn().execute<{ taken: boolean }>(
    sql`select app.take_challenge(${sha256(session)}, ${challenge}) as taken`,
  )
  return rows[0]?.taken === true
}

async function verify(
  { credentialId, publicKey, counter }: Passkey,
  answer: AuthenticationResponseJSON,
  challenge: Buffer,
): Promise<VerifiedAuthenticationResponse | null> {
  const { id, origin } = relyingParty()
  try {
    return await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge.toString('base64url'),
      expectedOrigin: origin,
      expectedRPID: id,
      credential: { id: credentialId.toString('base64url'), publicKey: new Uint8Array(publicKey), counter },
      requireUserVerification: true,
    })
  } catch {
    // The library throws for whatever is not as it should be.
    return null
  }
}

async function takeCode(session: string, owner: SessionOwner, code: string) {
  if (!owner.sealedSecret) return false
  const step = stepOfCode(unseal(env().AUTH_SECRET, owner.sealedSecret), code.replace(/\s/g, ''), owner.epoch)
  if (step === null) return false
  const { rows } = await atSignIn().execute<{ taken: boolean }>(
    sql`select app.take_totp_step(${sha256(session)}, ${step}) as taken`,
  )
  return rows[0]?.taken === true
}

/** As it is stored: without the hyphen and the case in which it is shown. */
export const recoveryCodeOf = (typed: string) => typed.replace(/[\s-]/g, '').toLowerCase()

async function takeRecoveryCode(session: string, code: string) {
  const { rows } = await atSignIn().execute<{ taken: boolean }>(
    sql`select app.take_recovery_code(${sha256(session)}, ${sha256(code)}) as taken`,
  )
  return rows[0]?.taken === true
}

async function confirm(session: string, owner: SessionOwner) {
  await atSignIn().execute(sql`select app.prove_session(${sha256(session)})`)
  await forgetFactorTries(owner.id)
}
