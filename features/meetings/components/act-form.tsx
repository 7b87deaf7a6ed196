'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-field'
import { RULES_TO_WAIVE } from '@/features/motions/validation'
import { askForActAction, closeMeetingAction, withdrawMeetingAction } from '../actions'

const ACTS = {
  postpone: { action: askForActAction, look: 'secondary', reasoned: true },
  cancel: { action: askForActAction, look: 'danger', reasoned: true },
  hold: { action: askForActAction, look: 'primary', reasoned: true },
  waive: { action: askForActAction, look: 'secondary', reasoned: true },
  withdraw: { action: withdrawMeetingAction, look: 'danger', reasoned: true },
  close: { action: closeMeetingAction, look: 'primary', reasoned: false },
} as const

export type ActName = keyof typeof ACTS

/** What one side sends: a request for a joint act, or the end of what binds nobody yet. */
export function ActForm({ act, meetingId, formKey }: { act: ActName; meetingId: string; formKey: string }) {
  const t = useTranslations('motions')
  const { action, look, reasoned } = ACTS[act]
  const [refused, send] = useActionState(action, null)
  return (
    <form action={send} className="grid max-w-[65ch] gap-3 pt-1">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <input type="hidden" name="meetingId" value={meetingId} />
      <input type="hidden" name="formKey" value={formKey} />
      <input type="hidden" name="kind" value={act} />
      <p className="text-soft">{t(`hint.${act}`)}</p>
      {act === 'waive' && (
        <SelectField
          id="waive-subject"
          name="subject"
          label={t('rule')}
          key={refused?.kept.subject}
          defaultValue={refused?.kept.subject}
          options={RULES_TO_WAIVE.map((rule) => ({ value: rule, label: t(`rules.${rule}`) }))}
        />
      )}
      {reasoned && (
        <TextAreaField
          id={`${act}-reason`}
          name="reason"
          label={t('reason')}
          rows={2}
          minLength={3}
          maxLength={1000}
          required
          defaultValue={refused?.kept.reason}
        />
      )}
      <div>
        <SubmitButton look={look} pendingLabel={t('working')}>
          {t(`ask.${act}`)}
        </SubmitButton>
      </div>
    </form>
  )
}
