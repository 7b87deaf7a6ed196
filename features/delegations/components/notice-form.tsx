'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { notifyDelegationAction } from '../actions'

type Props = {
  meeting: string
  base: number
  /** Null while the meeting is not confirmed. */
  formKey: string | null
}

/** Sends the list that is on the screen, and no newer one, to the other side. */
export function NoticeForm({ meeting, base, formKey }: Props) {
  const t = useTranslations('delegations')
  const [refused, notify] = useActionState(notifyDelegationAction, null)
  if (formKey === null) return <p className="mt-6 text-soft">{t('notify.waits')}</p>
  const code = refused?.code === 'stale' ? 'staleList' : refused?.code
  return (
    <form action={notify} className="mt-8 grid max-w-[65ch] gap-3">
      <h3>{t('notify.title')}</h3>
      <p className="text-soft">{t('notify.lead')}</p>
      {code && <Notice tone="bad" urgent title={t(`refused.${code}`)} />}
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="formKey" value={formKey} />
      <p>
        <SubmitButton look="primary" pendingLabel={t('working')}>
          {t('notify.button')}
        </SubmitButton>
      </p>
    </form>
  )
}
