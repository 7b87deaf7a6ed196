'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { makeCalendarFeedAction } from '../actions'

/** Shows a new address once, in a field whose whole text is chosen when it is entered. */
export function MakeFeedForm({ hasOne }: { hasOne: boolean }) {
  const t = useTranslations('calendar.own')
  const [state, make] = useActionState(makeCalendarFeedAction, null)
  return (
    <div className="grid max-w-[46rem] gap-4">
      {state?.code === 'signed-out' && <Notice tone="bad" title={t('signedOut')} urgent />}
      {state?.code === 'made' && hasOne && (
        <>
          <Notice tone="good" title={t('ready')}>
            {t('once')}
          </Notice>
          <TextField
            id="calendar-address"
            name="address"
            label={t('address')}
            dir="ltr"
            readOnly
            value={state.address}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
      {hasOne && <p className="text-soft">{t('replaces')}</p>}
      <form action={make}>
        <SubmitButton pendingLabel={t('making')}>{hasOne ? t('makeNew') : t('make')}</SubmitButton>
      </form>
    </div>
  )
}
