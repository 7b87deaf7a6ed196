import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { Viewer } from '@/features/auth/viewer'
import { formatMoment } from '@/i18n/format-clock'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'
import { canCallMeeting, canConfirm, isPast, isShortNotice } from '../policy'
import type { RoundOnRecord } from '../queries/search'
import { ConfirmForm } from './confirm-form'

type Props = {
  viewer: Viewer
  meeting: { id: string; state: string }
  /** The round that waits for an answer. */
  round: RoundOnRecord | null
  noticeDays: number
  sides: readonly SideWords[]
  now: Date
}

/** Whose turn it is; for those whose turn it is, the form that confirms a date. */
export function Answer({ viewer, meeting, round, noticeDays, sides, now }: Props) {
  const locale = useLocale()
  const t = useTranslations('meeting-dates.answer')
  if (!round || !canConfirm(viewer, { state: meeting.state, round }))
    return <Standing viewer={viewer} meeting={meeting} round={round} sides={sides} />
  return (
    <div className="grid gap-5">
      <Notice tone="warn" title={t('title')} />
      <ConfirmForm
        meetingId={meeting.id}
        round={round.number}
        slots={round.slots.map((slot) => ({
          words: formatMoment(new Date(slot.startsAt), sides, locale),
          isPast: isPast(slot, now),
          note: isShortNotice(slot, noticeDays, now) ? t('short') : undefined,
        }))}
        waives={round.shortNotice ? noticeDays : null}
        formKey={newId()}
      />
    </div>
  )
}

function Standing({ viewer, meeting, round, sides }: Pick<Props, 'viewer' | 'meeting' | 'round' | 'sides'>) {
  const t = useTranslations('meeting-dates.answer')
  if (['held', 'closed', 'cancelled', 'historical'].includes(meeting.state)) return <p>{t('over')}</p>
  if (meeting.state === 'confirmed') return <p className="max-w-[65ch]">{t('settled')}</p>
  if (!canCallMeeting(viewer)) return <p className="max-w-[65ch]">{t('readers')}</p>
  if (!round) return <p className="max-w-[65ch]">{t('first')}</p>
  const asked = sides.find(({ code }) => code !== round.bySide)?.code ?? ''
  return <p className="max-w-[65ch]">{t('waiting', { side: nameOfSide(sides, asked) })}</p>
}
