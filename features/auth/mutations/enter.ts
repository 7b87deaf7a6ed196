import 'server-only'
import { sql } from 'drizzle-orm'
import { atSignIn, withViewer } from '@/db/client'
import { sha256 } from '@/lib/hash'
import { newSecret } from '@/lib/ids'
import { hashPassword, isPasswordOf } from '@/lib/passwords'
import { done, type Result, refuse } from '@/lib/result'
import { SESSION_SECONDS } from '../cookie'
import { forgetTries, takeTry } from '../limits'
import type { Viewer } from '../viewer'

type Door = { address: string; device: string | undefined; browser: string }
type SignInResult = Result<'too-many-tries' | 'wrong', { session: string; personId: string }>

/**
 * Opens a session for the right e-mail and password. A wrong password, an unknown person and a suspended one are
 * refused alike in word and time.
 */
export async function signIn(email: string, password: string, from: Door): Promise<SignInResult> {
  if (!(await takeTry(email, from.address, from.device))) return refuse('too-many-tries')

  const { rows } = await atSignIn().execute<{ person_id: string; password_hash: string }>(
    sql`select person_id, password_hash from app.find_credentials(${email})`,
  )
  const [found] = rows
  if (!(await isPasswordOf(found?.password_hash, password)) || !found) return refuse('wrong')

  await forgetTries(email, from.address, from.device)
  return done({ session: await openSession(found.person_id, from.browser), personId: found.person_id })
}

async function openSession(personId: string, browser: string) {
  const session = newSecret()
  await atSignIn().execute(
    sql`select app.open_session(${personId}, ${sha256(session)}, ${browser}, make_interval(secs => ${SESSION_SECONDS}))`,
  )
  return session
}

export async function signOut(viewer: Viewer) {
  await withViewer(viewer, (tx) => tx.execute(sql`select app.end_this_session()`))
}

/** Ends every session of the viewer but the one that asks. */
export async function endOtherSessions(viewer: Viewer) {
  await withViewer(viewer, async (tx) => {
    await tx.execute(sql`select app.end_other_sessions()`)
    await tx.execute(
      sql`select app.record(${viewer.side}, 'ended_other_sessions', 'person', ${viewer.id}, '{}')`,
    )
  })
}

/** Makes a single-use link's secret, valid for seven days; only its hash is stored. */
export async function invite(side: string, role: string, email: string) {
  const secret = newSecret()
  await atSignIn().execute(
    sql`select app.invite(${side}, ${role}, ${email}, ${sha256(secret)}, interval '7 days')`,
  )
  return secret
}

type NewAccount = { token: string; name: string; post: string; password: string; locale: string }

export async function acceptInvitation(account: NewAccount): Promise<Result<'spent'>> {
  const inOneLanguage = (text: string) =>
    JSON.stringify({ en: null, ru: null, ur: null, [account.locale]: text })
  const { rows } = await atSignIn().execute<{ person: string | null }>(
    sql`select app.accept_invitation(${sha256(account.token)}, ${inOneLanguage(account.name)},
      ${inOneLanguage(account.post)}, ${await hashPassword(account.password)}) as person`,
  )
  return rows[0]?.person ? { ok: true, value: undefined } : refuse('spent')
}
