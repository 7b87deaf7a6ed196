'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { beginMinutesAction } from '../actions'

export function BeginForm({ meeting }: { meeting: string }) {
  const t = useTranslations('minutes-edit')
  const [refused, begin] = useActionState(beginMinutesAction, null)
  return (
    <form action={begin} className="grid max-w-[46rem] gap-3">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <input type="hidden" name="meeting" value={meeting} />
      <p className="text-soft">{t('beginWhy')}</p>
      <p>
        <SubmitButton look="primary" pendingLabel={t('working')}>
          {t('begin')}
        </SubmitButton>
      </p>
    </form>
  )
}
