import 'server-only'
import { cookies } from 'next/headers'
import { sessionCookie } from './cookie'

/** Takes the cookie away; the session behind it is ended in the database. */
export async function forgetSession() {
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
}
