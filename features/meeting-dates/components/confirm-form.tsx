'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Checkbox, Fieldset, Radio } from '@/components/ui/choice'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { confirmMeetingAction } from '../actions'

type Props = {
  meetingId: string
  round: number
  /** What the slots say, and whether one has passed. */
  slots: readonly { words: string; isPast: boolean; note?: string }[]
  /** Days of the notice that the round asks to waive; null where it keeps the notice. */
  waives: number | null
  formKey: string
}

/** The second key, for one of the slots. */
export function ConfirmForm({ meetingId, round, slots, waives, formKey }: Props) {
  const t = useTranslations('meeting-dates')
  const [refused, confirm] = useActionState(confirmMeetingAction, null)
  const wanted = refused?.kept.slot ?? ''
  return (
    <form action={confirm} className="grid max-w-[65ch] gap-4">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <input type="hidden" name="formKey" value={formKey} />
      <input type="hidden" name="meetingId" value={meetingId} />
      <input type="hidden" name="round" value={round} />
      <Fieldset legend={t('answer.choose')}>
        {slots.map(({ words, isPast, note }, index) => (
          <Radio
            key={`${words} ${wanted}`}
            id={`slot-${index}`}
            name="slot"
            value={String(index)}
            label={words}
            hint={isPast ? t('answer.past') : note}
            disabled={isPast}
            defaultChecked={slots.length === 1 ? !isPast : wanted === String(index)}
          />
        ))}
      </Fieldset>
      {waives !== null && (
        <Checkbox
          id="waivesNotice"
          name="waivesNotice"
          value="1"
          label={t('answer.waives', { days: waives })}
        />
      )}
      <div>
        <SubmitButton look="primary" pendingLabel={t('form.working')}>
          {t('answer.confirm')}
        </SubmitButton>
      </div>
    </form>
  )
}
