'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { makeRecoveryCodesAction } from '../factor-actions'

export function RecoveryCodesForm() {
  const t = useTranslations('factors')
  const [answer, send] = useActionState(makeRecoveryCodesAction, null)
  if (answer && 'codes' in answer)
    return (
      <Notice tone="good" title={t('recovery.made')}>
        <ul dir="ltr" className="my-2 grid gap-1 font-mono sm:grid-cols-2">
          {answer.codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        {t('recovery.keep')}
      </Notice>
    )
  return (
    <form action={send} className="grid max-w-md gap-4">
      <p className="text-soft">{t('recovery.lead')}</p>
      {answer && <Notice tone="bad" urgent title={t(`refused.${answer.code}`)} />}
      <TextField
        id="recovery-password"
        name="password"
        type="password"
        label={t('password')}
        autoComplete="current-password"
        dir="ltr"
        required
      />
      <p>
        <SubmitButton pendingLabel={t('working')}>{t('recovery.make')}</SubmitButton>
      </p>
    </form>
  )
}
