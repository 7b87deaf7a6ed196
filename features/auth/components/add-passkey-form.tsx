'use client'

import { startRegistration } from '@simplewebauthn/browser'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { usePasskey } from '@/components/ui/use-passkey'
import { addPasskeyAction, askRegistrationAction } from '../factor-actions'

export function AddPasskeyForm() {
  const t = useTranslations('factors')
  const [failed, send] = useActionState(addPasskeyAction, null)
  const { form, field, begin, refused, isAsking } = usePasskey(async () => {
    const optionsJSON = await askRegistrationAction()
    return optionsJSON && startRegistration({ optionsJSON })
  })
  return (
    <form ref={form} action={send} onSubmit={begin} className="grid max-w-md gap-4">
      <p className="text-soft">{t('passkey.lead')}</p>
      {failed && <Notice tone="bad" urgent title={t(`refused.${failed.code}`)} />}
      {refused && <Notice tone="bad" urgent title={t('refused.passkey')} />}
      <input ref={field} type="hidden" name="answer" />
      <TextField
        id="passkey-name"
        name="name"
        label={t('passkey.name')}
        hint={t('passkey.nameHint')}
        maxLength={80}
        defaultValue={failed?.kept.name}
        required
      />
      <TextField
        id="passkey-password"
        name="password"
        type="password"
        label={t('password')}
        autoComplete="current-password"
        dir="ltr"
        required
      />
      <p>
        <SubmitButton pendingLabel={t('working')}>{isAsking ? t('working') : t('passkey.add')}</SubmitButton>
      </p>
    </form>
  )
}
