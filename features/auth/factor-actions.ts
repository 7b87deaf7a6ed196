'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { publicAction } from '@/features/auth/gate'
import { getSession } from '@/features/auth/session'
import type { FormState } from '@/lib/form-state'
import { sentForm } from '@/lib/sent-form'
import {
  addPasskey,
  addTotp,
  askAssertion,
  askRegistration,
  type FactorRefusal,
  makeRecoveryCodes,
  removeFactor,
} from './mutations/factors'
import { type ProofRefusal, passByCode, proveByPasskey, takeChallenge } from './mutations/prove'
import {
  assertionAnswer,
  challengeIn,
  codeInput,
  passkeyInput,
  passwordInput,
  removalInput,
  returnPath,
  totpInput,
} from './validation'

const WHY =
  'a session that waits for its second factor opens nothing else; the session itself is the key here'

export type PassState = FormState<ProofRefusal | 'invalid'>
export type FactorState = FormState<FactorRefusal | 'invalid', 'secret' | 'name'>
export type CodesState = FormState<FactorRefusal | 'invalid'> | { codes: string[] }

/** The second step of signing in, by a code. */
export async function passByCodeAction(_previous: PassState | null, sent: FormData): Promise<PassState> {
  publicAction(WHY)
  const form = sentForm(sent)
  const session = await getSession()
  if (!session) return { code: 'signed-out', kept: {} }
  const input = codeInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept: {} }
  const result = await passByCode(session, input.data.code)
  if (!result.ok) return { code: result.code, kept: {} }
  redirect(await wayOn(form))
}

/** The second step of signing in, by a passkey. */
export async function passByPasskeyAction(_previous: PassState | null, sent: FormData): Promise<PassState> {
  publicAction(WHY)
  const form = sentForm(sent)
  const session = await getSession()
  if (!session) return { code: 'signed-out', kept: {} }
  const answer = assertionAnswer.safeParse(form.get('answer'))
  if (!answer.success) return { code: 'invalid', kept: {} }
  const asked = challengeIn(answer.data.response.clientDataJSON)
  const challenge = asked && Buffer.from(asked, 'base64url')
  if (!challenge || !(await takeChallenge(session, challenge))) return { code: 'wrong', kept: {} }
  const result = await proveByPasskey(session, { answer: answer.data, challenge })
  if (!result.ok) return { code: result.code, kept: {} }
  redirect(await wayOn(form))
}

/** What the browser needs to ask for a passkey; null where there is none to ask for. */
export async function askAssertionAction() {
  publicAction(WHY)
  const session = await getSession()
  return session ? askAssertion(session) : null
}

export async function askRegistrationAction() {
  publicAction(WHY)
  const session = await getSession()
  return session ? askRegistration(session) : null
}

export async function addTotpAction(_previous: FactorState | null, sent: FormData): Promise<FactorState> {
  publicAction(WHY)
  const form = sentForm(sent)
  const kept = { secret: String(form.get('secret') ?? '') }
  const session = await getSession()
  if (!session) return { code: 'signed-out', kept }
  const input = totpInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept }
  const result = await addTotp(session, input.data)
  if (!result.ok) return { code: result.code, kept }
  redirect(await accountWith('factor-added'))
}

export async function addPasskeyAction(_previous: FactorState | null, sent: FormData): Promise<FactorState> {
  publicAction(WHY)
  const form = sentForm(sent)
  const kept = { name: String(form.get('name') ?? '') }
  const session = await getSession()
  if (!session) return { code: 'signed-out', kept }
  const input = passkeyInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept }
  const result = await addPasskey(session, input.data)
  if (!result.ok) return { code: result.code, kept }
  redirect(await accountWith('factor-added'))
}

export async function removeFactorAction(
  _previous: FactorState | null,
  sent: FormData,
): Promise<FactorState> {
  publicAction(WHY)
  const form = sentForm(sent)
  const session = await getSession()
  if (!session) return { code: 'signed-out', kept: {} }
  const input = removalInput.safeParse(Object.fromEntries(form))
  if (!input.success) return { code: 'invalid', kept: {} }
  const { factor, password } = input.data
  const result = await removeFactor(session, { passkey: factor, password })
  if (!result.ok) return { code: result.code, kept: {} }
  redirect(await accountWith('factor-removed'))
}

/** The codes are in this answer and nowhere else. */
export async function makeRecoveryCodesAction(
  _previous: CodesState | null,
  sent: FormData,
): Promise<CodesState> {
  publicAction(WHY)
  const session = await getSession()
  if (!session) return { code: 'signed-out', kept: {} }
  const input = passwordInput.safeParse(Object.fromEntries(sentForm(sent)))
  if (!input.success) return { code: 'invalid', kept: {} }
  const result = await makeRecoveryCodes(session, input.data.password)
  return result.ok ? { codes: result.value } : { code: result.code, kept: {} }
}

async function wayOn(form: FormData) {
  const then = returnPath.safeParse(form.get('then'))
  return then.success ? then.data : `/${await getLocale()}/workspace`
}

async function accountWith(done: string) {
  return `/${await getLocale()}/workspace/account?done=${done}#factors`
}
