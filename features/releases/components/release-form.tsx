'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { releaseAction } from '../actions'

type Props = { meeting: string; clauses: readonly string[]; formKey: string; children: ReactNode }

/** Agrees to what the preview above shows, and to nothing else. */
export function ReleaseForm({ meeting, clauses, formKey, children }: Props) {
  const t = useTranslations('releases')
  const [refused, send] = useActionState(releaseAction, null)
  return (
    <form action={send} className="grid gap-4">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="formKey" value={formKey} />
      {clauses.map((id) => (
        <input key={id} type="hidden" name="clause" value={id} />
      ))}
      <p>
        <SubmitButton look="primary" pendingLabel={t('working')}>
          {children}
        </SubmitButton>
      </p>
    </form>
  )
}
