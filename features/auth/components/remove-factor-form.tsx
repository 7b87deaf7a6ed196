'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { removeFactorAction } from '../factor-actions'

/** `factor`: `totp`, or the id of a passkey. */
export function RemoveFactorForm({ factor, name }: { factor: string; name: string }) {
  const t = useTranslations('factors')
  const [refused, send] = useActionState(removeFactorAction, null)
  return (
    <Disclosure summary={t('remove')}>
      <form action={send} className="grid max-w-md gap-4">
        {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
        <input type="hidden" name="factor" value={factor} />
        <TextField
          id={`remove-${factor}`}
          name="password"
          type="password"
          label={t('password')}
          autoComplete="current-password"
          dir="ltr"
          required
        />
        <p>
          <SubmitButton look="danger" pendingLabel={t('working')}>
            {t('removeThis', { name })}
          </SubmitButton>
        </p>
      </form>
    </Disclosure>
  )
}
