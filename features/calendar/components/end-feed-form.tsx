'use client'

import { useTranslations } from 'next-intl'
import { SubmitButton } from '@/components/ui/submit-button'
import { endCalendarFeedAction } from '../actions'

export function EndFeedForm() {
  const t = useTranslations('calendar.own')
  return (
    <form action={endCalendarFeedAction}>
      <SubmitButton look="danger" pendingLabel={t('ending')}>
        {t('end')}
      </SubmitButton>
    </form>
  )
}
