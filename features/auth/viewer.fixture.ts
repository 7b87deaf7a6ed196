import { resumeSession } from '@/db/client'
import { aPerson, aSession } from '@/db/factories'
import { asSuperuser } from '@/db/testing/database'
import type { Role, Viewer } from './viewer'

/** For tests: a person of a side who is really signed in, so that the database agrees. */
export async function aViewer(side: string, role: Role = 'secretary'): Promise<Viewer> {
  const session = await asSuperuser(async (client) =>
    aSession(client, (await aPerson(client, { side, role })).id),
  )
  const found = await resumeSession(session)
  return { ...found, session } as Viewer
}
