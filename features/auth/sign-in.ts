import 'server-only'
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import { env } from '@/lib/env'
import { deviceCookie, SESSION_SECONDS, sessionCookie } from './cookie'
import { deviceProof } from './limits'
import { handleAuth } from './next-auth'

const CSRF_COOKIE = 'next-auth.csrf-token'

/**
 * Walks next-auth's own way in (token, then credentials) inside one form post, so that the form works without script
 * and every sign-in, also one sent to next-auth's address, passes the same `authorize`.
 * Returns null when signed in, else next-auth's error code.
 */
export async function enterThroughNextAuth(email: string, password: string): Promise<string | null> {
  const jar = await cookies()
  const token = await call('csrf')
  const { csrfToken } = await token.json()
  const csrf = cookieIn(token, (name) => name.endsWith(CSRF_COOKIE))
  if (csrf) jar.set(csrf.name, csrf.value, sessionCookie().options)

  const answer = await call('callback/credentials', { csrfToken, email, password, json: 'true' })
  const session = cookieIn(answer, (name) => name === sessionCookie().name)
  if (!session?.value) return errorIn(await answer.json())

  jar.set(session.name, session.value, { ...sessionCookie().options, maxAge: SESSION_SECONDS })
  jar.set(deviceCookie().name, deviceProof(email), deviceCookie().options)
  return null
}

function call(action: string, fields?: Record<string, string>) {
  const url = `${env().PUBLIC_URL}/api/auth/${action}`
  const request = new NextRequest(url, fields && { method: 'POST', body: new URLSearchParams(fields) })
  return handleAuth(request, { params: Promise.resolve({ nextauth: action.split('/') }) })
}

function cookieIn(response: Response, isIt: (name: string) => boolean) {
  for (const line of response.headers.getSetCookie()) {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    if (isIt(pair.slice(0, at)))
      return { name: pair.slice(0, at), value: decodeURIComponent(pair.slice(at + 1)) }
  }
  return null
}

function errorIn(answer: { url?: string }) {
  return new URL(answer.url ?? '', env().PUBLIC_URL).searchParams.get('error') ?? 'wrong'
}
