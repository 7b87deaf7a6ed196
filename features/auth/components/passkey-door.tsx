'use client'

import { startAuthentication } from '@simplewebauthn/browser'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { usePasskey } from '@/components/ui/use-passkey'
import { askAssertionAction, passByPasskeyAction } from '../factor-actions'

/** Needs script, as passkeys do; a code is the way without. */
export function PasskeyDoor({ then }: { then: string }) {
  const t = useTranslations('factors')
  const [failed, send] = useActionState(passByPasskeyAction, null)
  const { form, field, begin, refused, isAsking } = usePasskey(async () => {
    const optionsJSON = await askAssertionAction()
    return optionsJSON && startAuthentication({ optionsJSON })
  })
  return (
    <form ref={form} action={send} onSubmit={begin} className="grid max-w-md gap-4">
      {failed && <Notice tone="bad" urgent title={t(`refused.${failed.code}`)} />}
      {refused && <Notice tone="bad" urgent title={t('refused.passkey')} />}
      <input type="hidden" name="then" value={then} />
      <input ref={field} type="hidden" name="answer" />
      <p>
        <SubmitButton look="primary" pendingLabel={t('working')}>
          {isAsking ? t('working') : t('door.passkey')}
        </SubmitButton>
      </p>
    </form>
  )
}
