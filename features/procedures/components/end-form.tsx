'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-field'
import { endProcedureAction } from '../actions'

type Props = { id: string; formKey: string; isOwn: boolean }

export function EndProcedureForm({ id, formKey, isOwn }: Props) {
  const t = useTranslations('procedures')
  const [refused, send] = useActionState(endProcedureAction, null)
  return (
    <form action={send} className="grid max-w-[46rem] gap-4">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="formKey" value={formKey} />
      <TextAreaField
        id="ending-reason"
        name="reason"
        label={t('reason')}
        rows={3}
        minLength={3}
        maxLength={4000}
        defaultValue={refused?.kept.reason}
        required
      />
      <p>
        <SubmitButton look="danger" pendingLabel={t('working')}>
          {t(isOwn ? 'takeBack' : 'decline')}
        </SubmitButton>
      </p>
    </form>
  )
}
