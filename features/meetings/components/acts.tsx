import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import type { Viewer } from '@/features/auth/viewer'
import { canMove } from '@/features/motions/policy'
import type { Motion } from '@/features/motions/queries'
import type { SideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'
import { actsFor, canCloseMeeting, canWithdrawMeeting } from '../policy'
import type { Meeting } from '../queries/meetings'
import { ActForm, type ActName } from './act-form'
import { OpenMotion } from './open-motion'

type Props = {
  viewer: Viewer
  meeting: Meeting
  motions: readonly Motion[]
  sides: readonly SideWords[]
  now: Date
}

/** What waits for an answer on a meeting, and what the viewer's side may ask for now. */
export function Acts({ viewer, meeting, motions, sides, now }: Props) {
  const t = useTranslations('motions')
  const open = motions.filter(({ answer }) => answer === null)
  const acts: ActName[] = [
    ...actsFor(viewer, meeting, now),
    ...(canWithdrawMeeting(viewer, meeting) ? (['withdraw'] as const) : []),
    ...(canCloseMeeting(viewer, meeting) ? (['close'] as const) : []),
  ]
  return (
    <div className="grid gap-6">
      <p className="max-w-[65ch] text-soft">{t('lead')}</p>
      {open.map((motion) => (
        <OpenMotion key={motion.id} {...{ motion, viewer, meeting, sides, now }} />
      ))}
      {!canMove(viewer) && <p className="max-w-[65ch]">{t('readers')}</p>}
      {canMove(viewer) && acts.length === 0 && open.length === 0 && <p>{t('nothing')}</p>}
      {acts.length > 0 && (
        <div>
          {acts.map((act) => (
            <Disclosure key={act} summary={t(`ask.${act}`)}>
              <ActForm act={act} meetingId={meeting.id} formKey={newId()} />
            </Disclosure>
          ))}
        </div>
      )}
    </div>
  )
}
