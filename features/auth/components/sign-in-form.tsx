'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { signInAction } from '../actions'

/** `then` is where the person was going when the portal asked who they are. */
export function SignInForm({ then }: { then: string }) {
  const t = useTranslations('auth.signIn')
  const [refused, signIn] = useActionState(signInAction, null)

  return (
    <form action={signIn} className="grid max-w-md gap-5">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <input type="hidden" name="then" value={then} />
      <TextField
        id="email"
        name="email"
        type="email"
        label={t('email')}
        autoComplete="username"
        defaultValue={refused?.kept.email}
        dir="ltr"
        required
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={t('password')}
        autoComplete="current-password"
        dir="ltr"
        required
      />
      <div>
        <SubmitButton look="primary" pendingLabel={t('working')}>
          {t('submit')}
        </SubmitButton>
      </div>
    </form>
  )
}
