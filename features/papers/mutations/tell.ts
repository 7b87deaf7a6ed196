import 'server-only'
import type { Tx } from '@/db/client'
import type { Viewer } from '@/features/auth/viewer'
import { queueMails } from '@/features/mail/mutations'

/** Both sides hear of a paper that both can read; of a side's own one nobody does. */
export function tellOfPaper(tx: Tx, viewer: Viewer, meetingId: string) {
  return queueMails(tx, {
    kind: 'paper_added',
    about: { meeting: meetingId, side: viewer.side },
    audience: 'joint',
  })
}
