'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { passByCodeAction } from '../factor-actions'

export function CodeForm({ then }: { then: string }) {
  const t = useTranslations('factors')
  const [refused, send] = useActionState(passByCodeAction, null)
  return (
    <form action={send} className="grid max-w-md gap-5">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <input type="hidden" name="then" value={then} />
      <TextField
        id="code"
        name="code"
        label={t('code')}
        hint={t('door.hint')}
        autoComplete="one-time-code"
        dir="ltr"
        required
      />
      <div>
        <SubmitButton look="primary" pendingLabel={t('working')}>
          {t('door.submit')}
        </SubmitButton>
      </div>
    </form>
  )
}
