import 'server-only'
import { asc } from 'drizzle-orm'
import { asPublic } from '@/db/client'
import { recordEvents } from '@/db/schema/facts'
import { phases } from '@/db/schema/project'

export type PublicPhase = Awaited<ReturnType<typeof listPublicPhases>>[number]
export type PublicEvent = Awaited<ReturnType<typeof listPublicEvents>>[number]

export async function listPublicPhases() {
  return asPublic()
    .select({ slug: phases.slug, name: phases.name, description: phases.description, state: phases.state })
    .from(phases)
    .orderBy(asc(phases.position))
}

/** The public time line, oldest first. */
export async function listPublicEvents() {
  return asPublic()
    .select({
      startsOn: recordEvents.startsOn,
      endsOn: recordEvents.endsOn,
      precision: recordEvents.precision,
      title: recordEvents.title,
      body: recordEvents.body,
      sourceName: recordEvents.sourceName,
    })
    .from(recordEvents)
    .orderBy(asc(recordEvents.startsOn))
}
