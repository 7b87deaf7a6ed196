import { useTranslations } from 'next-intl'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import type { SideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'
import { isPast } from '../policy'
import { LONGEST, TITLE_LENGTH } from '../validation/inputs'
import { WordingForm } from './wording-form'

type Props = {
  meetingId: string
  /** The day for requests; null where there is none, or both waived it. */
  requestBy: Date | null
  now: Date
  sides: readonly SideWords[]
}

export function NewItem({ meetingId, requestBy, now, sides }: Props) {
  const t = useTranslations('agenda')
  const isLate = isPast(requestBy, now)
  return (
    <div className="grid gap-5">
      {requestBy && !isLate && (
        <p>
          {t('requestBy')} <Moment at={requestBy} clocks={sides} />
        </p>
      )}
      {requestBy && isLate && (
        <Notice tone="warn" title={t('late')}>
          {t('lateWhy')} <Moment at={requestBy} clocks={sides} />
        </Notice>
      )}
      <WordingForm
        kind="propose"
        bound={{ meetingId }}
        formKey={newId()}
        typed={{}}
        reason={isLate ? { field: 'lateReason', isWanted: true } : null}
        titleLength={TITLE_LENGTH}
        longest={LONGEST}
      />
    </div>
  )
}
