'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { sharePaperAction } from '../actions'

type Props = { paperId: string; versionId: string; own: string; other: string }

/** The named step by which a side's own paper reaches the other one. */
export function ShareForm({ paperId, versionId, own, other }: Props) {
  const t = useTranslations('papers')
  const [state, share] = useActionState(sharePaperAction, null)
  return (
    <form action={share} className="grid max-w-[46rem] gap-3">
      {state && <Notice tone="bad" urgent title={t(`refused.${state.code}`)} />}
      <input type="hidden" name="paperId" value={paperId} />
      <input type="hidden" name="versionId" value={versionId} />
      <p className="border-accent border-s-4 ps-4">{t('share.will', { own, other })}</p>
      <p>
        <SubmitButton pendingLabel={t('form.saving')}>{t('share.save', { other })}</SubmitButton>
      </p>
    </form>
  )
}
