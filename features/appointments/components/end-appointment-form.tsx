'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { endAppointmentAction } from '../actions'

export function EndAppointmentForm({ appointment, formKey }: { appointment: string; formKey: string }) {
  const t = useTranslations('appointments')
  const [refused, send] = useActionState(endAppointmentAction, null)
  return (
    <form action={send} className="grid gap-2">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <input type="hidden" name="appointment" value={appointment} />
      <input type="hidden" name="formKey" value={formKey} />
      <p>
        <SubmitButton pendingLabel={t('working')}>{t('end')}</SubmitButton>
      </p>
    </form>
  )
}
