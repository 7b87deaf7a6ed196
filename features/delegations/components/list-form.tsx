'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { changeListAction } from '../actions'

type Props = { meeting: string; base: number; formKey: string; children: ReactNode }

/** Around the lines of the list: each line's buttons send what to do with it, bound to the revision on the screen. */
export function ListForm({ meeting, base, formKey, children }: Props) {
  const t = useTranslations('delegations.refused')
  const [refused, change] = useActionState(changeListAction, null)
  return (
    <form action={change}>
      {refused && (
        <Notice tone="bad" urgent title={t(refused.code === 'stale' ? 'staleList' : refused.code)} />
      )}
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="formKey" value={formKey} />
      {children}
    </form>
  )
}
