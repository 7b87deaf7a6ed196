'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { publicAction } from '@/features/auth/gate'
import type { FormState } from '@/lib/form-state'
import { sentForm } from '@/lib/sent-form'
import { forgetSession } from './forget-session'
import { acceptInvitation, endOtherSessions, signOut } from './mutations/enter'
import { findSessionOwner } from './queries'
import { getSession, getViewer } from './session'
import { enterThroughNextAuth } from './sign-in'
import { invitationInput, returnPath, signInInput } from './validation'

export type SignInState = FormState<'invalid' | 'wrong' | 'too-many-tries', 'email'>

export async function signInAction(_previous: SignInState | null, sent: FormData): Promise<SignInState> {
  publicAction('anyone may try to sign in; the limits count tries')
  const form = sentForm(sent)
  const locale = await getLocale()
  const email = String(form.get('email') ?? '')
  const input = signInInput.safeParse({ email, password: form.get('password') })
  if (!input.success) return { code: 'invalid', kept: { email } }

  const error = await enterThroughNextAuth(input.data.email, input.data.password)
  if (error) return { code: error === 'too-many-tries' ? error : 'wrong', kept: { email } }

  const then = returnPath.safeParse(form.get('then'))
  const session = await getSession()
  const owner = session ? await findSessionOwner(session) : null
  if (owner?.waits)
    redirect(`/${locale}/sign-in/code${then.success ? `?then=${encodeURIComponent(then.data)}` : ''}`)
  redirect(then.success ? then.data : `/${locale}/workspace`)
}

export async function signOutAction() {
  const viewer = await getViewer()
  const locale = await getLocale()
  if (viewer) await signOut(viewer)
  await forgetSession()
  redirect(`/${locale}/sign-in`)
}

export async function endOtherSessionsAction() {
  const viewer = await getViewer()
  if (!viewer) redirect(`/${await getLocale()}/sign-in`)
  await endOtherSessions(viewer)
  refresh()
}

type Field = 'name' | 'post' | 'password' | 'repeated'
export type InvitationState = FormState<'invalid' | 'spent', 'name' | 'post'> & { fields?: Field[] }

export async function acceptInvitationAction(
  _previous: InvitationState | null,
  sent: FormData,
): Promise<InvitationState> {
  publicAction('the link that was sent is the key')
  const form = sentForm(sent)
  const given = Object.fromEntries(form)
  const kept = { name: String(given.name ?? ''), post: String(given.post ?? '') }
  const input = invitationInput.safeParse(given)
  if (!input.success) {
    const fields = input.error.issues.map((issue) => issue.path[0])
    return { code: 'invalid', kept, fields: ALL_FIELDS.filter((field) => fields.includes(field)) }
  }
  const locale = await getLocale()
  const result = await acceptInvitation({ ...input.data, locale })
  if (!result.ok) return { code: result.code, kept }
  redirect(`/${locale}/sign-in?welcome=1`)
}

const ALL_FIELDS: Field[] = ['name', 'post', 'password', 'repeated']
