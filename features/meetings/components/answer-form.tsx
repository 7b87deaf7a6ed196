'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-field'
import { answerActAction } from '../actions'

type Props = {
  motionId: string
  formKey: string
  /** The side that asked takes back; the other one agrees or refuses. */
  isOwn: boolean
  /** Whether what is asked for can still be done. */
  canAgree: boolean
}

export function AnswerForm({ motionId, formKey, isOwn, canAgree }: Props) {
  const t = useTranslations('motions')
  const [refused, answer] = useActionState(answerActAction, null)
  const send = { name: 'answer', pendingLabel: t('working') }
  return (
    <form action={answer} className="grid max-w-[65ch] gap-3">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <input type="hidden" name="motionId" value={motionId} />
      <input type="hidden" name="formKey" value={formKey} />
      {!isOwn && (
        <TextAreaField
          id={`answer-${motionId}`}
          name="reason"
          label={t('answerReason')}
          rows={2}
          maxLength={1000}
          defaultValue={refused?.kept.reason}
        />
      )}
      {isOwn ? (
        <div>
          <SubmitButton {...send} value="withdrawn">
            {t('takeBack')}
          </SubmitButton>
        </div>
      ) : (
        <div className="flex flex-wrap gap-4">
          {canAgree && (
            <SubmitButton {...send} look="primary" value="agreed">
              {t('agree')}
            </SubmitButton>
          )}
          <SubmitButton {...send} look="danger" value="refused">
            {t('refuse')}
          </SubmitButton>
        </div>
      )}
    </form>
  )
}
