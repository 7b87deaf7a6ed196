import { generateSync } from 'otplib'
import { asSuperuser } from '@/db/testing/database'
import type { Viewer } from '@/features/auth/viewer'
import { aViewer } from '@/features/auth/viewer.fixture'
import { env } from '@/lib/env'
import { newId } from '@/lib/ids'
import { hashPassword } from '@/lib/passwords'
import type { Result } from '@/lib/result'
import { seal } from '@/lib/seal'
import { type SignRefusal, signText } from './mutations/sign'
import { getSigning, type Subject } from './queries/standing'

const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
export const PASSWORD = 'a sentence for tests'

/** The next interval of each person that has not been used, so that a test may sign more than once. */
const used = new Map<string, number>()

export function codeOf(person: string) {
  const now = Math.floor(Date.now() / 30_000)
  // This interval and the next one: a clock that moves on meanwhile leaves both good.
  const step = Math.max(now, (used.get(person) ?? 0) + 1)
  used.set(person, step)
  return generateSync({ secret: SECRET, epoch: step * 30 })
}

/** For tests: a co-chair, or somebody else, with a password and an authenticator app. */
export async function aCoChair(side: string, role: 'co_chair' | 'secretary' = 'co_chair') {
  const viewer = await aViewer(side, role)
  const passwordHash = await hashPassword(PASSWORD)
  await asSuperuser(async (client) => {
    await client.query('insert into credentials (person_id, email, password_hash) values ($1, $2, $3)', [
      ...[viewer.id, `${viewer.id}@example.org`, passwordHash],
    ])
    await client.query('insert into totp_factors (person_id, sealed_secret) values ($1, $2)', [
      ...[viewer.id, seal(env().AUTH_SECRET, SECRET)],
    ])
  })
  return viewer
}

/** For tests: signs whatever stands now, as the page would show it. */
export async function signAs(viewer: Viewer, subject: Subject): Promise<Result<SignRefusal>> {
  const hash = (await getSigning(viewer, subject))?.hash ?? '0'.repeat(64)
  return signText(
    viewer,
    { ...subject, hash, formKey: newId() },
    { proof: 'code', password: PASSWORD, code: codeOf(viewer.id) },
  )
}
