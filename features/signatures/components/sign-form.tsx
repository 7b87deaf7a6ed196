'use client'

import { startAuthentication } from '@simplewebauthn/browser'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Checkbox } from '@/components/ui/choice'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { usePasskey } from '@/components/ui/use-passkey'
import { signAction } from '../actions'

export type Bound = {
  subject: 'minutes' | 'corrigendum' | 'procedure'
  hash: string
  formKey: string
  meeting?: string
  id?: string
}

type Props = {
  bound: Bound
  /** Ids of the signer's passkeys (base64url), and the site they are bound to. */
  passkeys: readonly string[]
  site: string
  hasTotp: boolean
}

/** The signature over the hash above: with a passkey where the signer has one, else with password and code. */
export function SignForm({ bound, passkeys, site, hasTotp }: Props) {
  const t = useTranslations('signatures')
  if (passkeys.length === 0 && !hasTotp)
    return (
      <Notice tone="warn" title={t('noFactor')}>
        {t('noFactorWhy')}
      </Notice>
    )
  return (
    <div className="grid gap-8">
      {passkeys.length > 0 && <ByPasskey {...{ bound, passkeys, site }} />}
      {hasTotp && <ByCode bound={bound} />}
    </div>
  )
}

function ByCode({ bound }: { bound: Bound }) {
  const t = useTranslations('signatures')
  const [refused, send] = useActionState(signAction, null)
  return (
    <form action={send} className="grid max-w-md gap-5">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <Given bound={bound} />
      <input type="hidden" name="proof" value="code" />
      <Checkbox id="read-code" name="read" value="yes" label={t('read')} required />
      <TextField
        id="sign-password"
        name="password"
        type="password"
        label={t('password')}
        autoComplete="current-password"
        dir="ltr"
        required
      />
      <TextField
        id="sign-code"
        name="code"
        label={t('code')}
        autoComplete="one-time-code"
        inputMode="numeric"
        dir="ltr"
        required
      />
      <p>
        <SubmitButton look="primary" pendingLabel={t('working')}>
          {t('sign')}
        </SubmitButton>
      </p>
    </form>
  )
}

function ByPasskey({ bound, passkeys, site }: Omit<Props, 'hasTotp'>) {
  const t = useTranslations('signatures')
  const [failed, send] = useActionState(signAction, null)
  const { form, field, begin, refused, isAsking } = usePasskey(() =>
    startAuthentication({
      optionsJSON: {
        challenge: base64urlOf(bound.hash),
        rpId: site,
        userVerification: 'required',
        allowCredentials: passkeys.map((id) => ({ id, type: 'public-key' })),
      },
    }),
  )
  return (
    <form ref={form} action={send} onSubmit={begin} className="grid max-w-md gap-5">
      {failed && <Notice tone="bad" urgent title={t(`refused.${failed.code}`)} />}
      {refused && <Notice tone="bad" urgent title={t('refused.passkey')} />}
      <Given bound={bound} />
      <input type="hidden" name="proof" value="passkey" />
      <input ref={field} type="hidden" name="answer" />
      <Checkbox id="read-passkey" name="read" value="yes" label={t('read')} required />
      <p>
        <SubmitButton look="primary" pendingLabel={t('working')}>
          {isAsking ? t('working') : t('signWithPasskey')}
        </SubmitButton>
      </p>
    </form>
  )
}

function Given({ bound }: { bound: Bound }) {
  return Object.entries(bound).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}

/** The bytes of a hash, as WebAuthn writes bytes. */
function base64urlOf(hexadecimal: string) {
  const bytes = (hexadecimal.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
