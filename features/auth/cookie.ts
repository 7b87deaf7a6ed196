import { env } from '@/lib/env'

/** Twelve hours: a working day with its evening, after which a person signs in afresh. */
export const SESSION_SECONDS = 12 * 60 * 60

/** The prefix makes browsers refuse the cookie over plain http or from a subdomain; it needs TLS. */
export function sessionCookie() {
  const secure = env().PUBLIC_URL.startsWith('https:')
  return {
    name: secure ? '__Host-jwg-session' : 'jwg-session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const
}

/** Marks a browser in which a person has signed in before; see limits.ts. */
export function deviceCookie() {
  const { options } = sessionCookie()
  return { name: 'jwg-device', options: { ...options, maxAge: 180 * 24 * 60 * 60 } } as const
}
