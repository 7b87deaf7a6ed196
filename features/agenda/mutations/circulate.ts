import 'server-only'
import { withViewer } from '@/db/client'
import { canCirculate } from '@/features/agenda/policy'
import { findAgenda } from '@/features/agenda/queries/standing'
import type { CirculateInput } from '@/features/agenda/validation/inputs'
import type { Viewer } from '@/features/auth/viewer'
import { queueMails } from '@/features/mail/mutations'
import { done, refuse } from '@/lib/result'
import { record } from './record'
import { withRefusals } from './refusal'
import { keepVersion, wasKept } from './version'

/**
 * Sends the agenda as it stands to both sides, as the next provisional version. `late`: the first one comes after the
 * day of the rules, and the sides have not waived it. The same form twice circulates once.
 */
export function circulateAgenda(viewer: Viewer, { meetingId, version, formKey }: CirculateInput) {
  return withRefusals(() =>
    withViewer(viewer, async (tx) => {
      const meeting = await findAgenda(tx, meetingId)
      if (!meeting) return refuse('not-found')
      if (!canCirculate(viewer, meeting)) return refuse('not-allowed')

      const kept = await keepVersion(tx, viewer, { meetingId, number: version + 1, formKey })
      if (!kept) return (await wasKept(tx, formKey)) ? done({ meeting }) : refuse('stale')
      await record(tx, 'agenda_circulated', meetingId, { version: kept.number })
      const about = { meeting: meetingId, side: viewer.side }
      await queueMails(tx, { kind: 'agenda_circulated', about, audience: 'joint' })
      return done({ meeting })
    }),
  )
}
