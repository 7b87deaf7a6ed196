'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-field'
import { endCorrigendumAction } from '../actions'

type Props = { meeting: string; id: string; formKey: string; isOwn: boolean }

export function EndCorrigendumForm({ meeting, id, formKey, isOwn }: Props) {
  const t = useTranslations('corrigenda')
  const [refused, send] = useActionState(endCorrigendumAction, null)
  return (
    <form action={send} className="grid max-w-[46rem] gap-4">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <input type="hidden" name="meeting" value={meeting} />
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
