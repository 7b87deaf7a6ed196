'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { acceptInvitationAction } from '../actions'

export function InvitationForm({ token }: { token: string }) {
  const t = useTranslations('auth.invitation')
  const [refused, accept] = useActionState(acceptInvitationAction, null)
  const errorOf = (field: 'name' | 'post' | 'password' | 'repeated') =>
    refused?.fields?.includes(field) ? t(`fields.${field}`) : undefined

  return (
    <form action={accept} className="grid max-w-md gap-5">
      {refused && <Notice tone="bad" urgent title={t(refused.code)} />}
      <input type="hidden" name="token" value={token} />
      <TextField
        id="name"
        name="name"
        label={t('name')}
        autoComplete="name"
        defaultValue={refused?.kept.name}
        error={errorOf('name')}
        required
      />
      <TextField
        id="post"
        name="post"
        label={t('post')}
        autoComplete="organization-title"
        defaultValue={refused?.kept.post}
        error={errorOf('post')}
        required
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={t('password')}
        hint={t('passwordHint')}
        autoComplete="new-password"
        dir="ltr"
        error={errorOf('password')}
        required
      />
      <TextField
        id="repeated"
        name="repeated"
        type="password"
        label={t('repeated')}
        autoComplete="new-password"
        dir="ltr"
        error={errorOf('repeated')}
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
