'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { renderSVG } from 'uqr'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { addTotpAction } from '../factor-actions'
import { totpAddress } from '../totp-address'

type Props = { secret: string; email: string }

/** The same secret stays on the screen until the app has shown a code of it. */
export function AddTotpForm({ secret: offered, email }: Props) {
  const t = useTranslations('factors')
  const [refused, send] = useActionState(addTotpAction, null)
  const secret = refused?.kept.secret || offered
  const picture = `data:image/svg+xml;base64,${btoa(renderSVG(totpAddress(secret, email), { border: 2 }))}`
  return (
    <form action={send} className="grid max-w-md gap-5">
      <p className="text-soft">{t('totp.lead')}</p>
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <input type="hidden" name="secret" value={secret} />
      {/* biome-ignore lint/performance/noImgElement: a picture made on the spot, of which nothing is to be optimised */}
      <img src={picture} alt={t('totp.picture')} width={200} height={200} className="rounded-md bg-white" />
      <p>
        {t('totp.secret')}{' '}
        <code dir="ltr" className="break-words">
          {secret.match(/.{1,4}/g)?.join(' ')}
        </code>
      </p>
      <TextField
        id="totp-code"
        name="code"
        label={t('code')}
        autoComplete="one-time-code"
        inputMode="numeric"
        dir="ltr"
        required
      />
      <TextField
        id="totp-password"
        name="password"
        type="password"
        label={t('password')}
        autoComplete="current-password"
        dir="ltr"
        required
      />
      <p>
        <SubmitButton look="primary" pendingLabel={t('working')}>
          {t('totp.add')}
        </SubmitButton>
      </p>
    </form>
  )
}
