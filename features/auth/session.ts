import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { resumeSession } from '@/db/client'
import { currentPath } from '@/i18n/current-path'
import { sessionCookie } from './cookie'
import type { Viewer } from './viewer'

const LOOKS_LIKE_ONE = /^[\w-]{43}$/

/** Who asks, or null. Looked up once per request, in the database each time: a session that ended is gone at once. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const session = await getSession()
  if (!session) return null

  const found = await resumeSession(session)
  return found ? ({ ...found, session } as Viewer) : null
})

/** The raw session id that the browser brings, whatever it is worth; null without one. */
export async function getSession(): Promise<string | null> {
  const session = (await cookies()).get(sessionCookie().name)?.value
  return session && LOOKS_LIKE_ONE.test(session) ? session : null
}

/** For what lasts longer than a request: whether the session holds, in the same role, asked afresh. */
export async function isStillSignedIn({ id, side, role, session }: Viewer) {
  const found = await resumeSession(session)
  return found !== null && found.id === id && found.side === side && found.role === role
}

/** For pages: who asks, or the way to the sign-in page and back. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await getViewer()
  if (viewer) return viewer

  const [locale, path] = await Promise.all([getLocale(), currentPath()])
  redirect(`/${locale}/sign-in?then=${encodeURIComponent(`/${locale}${path}`)}`)
}
