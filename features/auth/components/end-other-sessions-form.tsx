'use client'

import { useTranslations } from 'next-intl'
import { SubmitButton } from '@/components/ui/submit-button'
import { endOtherSessionsAction } from '../actions'

export function EndOtherSessionsForm() {
  const t = useTranslations('auth.account')
  return (
    <form action={endOtherSessionsAction}>
      <SubmitButton look="danger" pendingLabel={t('ending')}>
        {t('endOthers')}
      </SubmitButton>
    </form>
  )
}
