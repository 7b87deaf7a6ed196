'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-field'
import type { OpportunityState } from '@/db/schema/opportunities'
import {
  publishOpportunityAction,
  returnOpportunityAction,
  submitOpportunityAction,
  withdrawOpportunityAction,
} from '../actions'

const STEPS = {
  submit: { action: submitOpportunityAction, look: 'primary', hint: null, reasoned: false },
  publish: { action: publishOpportunityAction, look: 'primary', hint: 'publishHint', reasoned: false },
  return: { action: returnOpportunityAction, look: 'secondary', hint: null, reasoned: true },
  withdraw: { action: withdrawOpportunityAction, look: 'danger', hint: 'withdrawHint', reasoned: true },
} as const

export type StepName = keyof typeof STEPS

type Props = {
  step: StepName
  slug: string
  revision: number
  state: OpportunityState
  formKey: string
}

/** One button of the life cycle, bound to the text and the state that are on the screen. */
export function StepForm({ step, slug, revision, state, formKey }: Props) {
  const t = useTranslations('opportunity-forms')
  const { action, look, hint, reasoned } = STEPS[step]
  const [refused, take] = useActionState(action, null)
  return (
    <form action={take} className="grid max-w-[65ch] gap-3">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="state" value={state} />
      <input type="hidden" name="formKey" value={formKey} />
      {hint && <p className="text-soft">{t(`step.${hint}`)}</p>}
      {reasoned && (
        <TextAreaField
          id={`${step}-reason`}
          name="reason"
          label={t('step.reason')}
          rows={2}
          minLength={3}
          maxLength={500}
          required
          dir="auto"
          defaultValue={refused?.kept.reason}
        />
      )}
      <div>
        <SubmitButton look={look} pendingLabel={t('working')}>
          {t(`step.${step}`)}
        </SubmitButton>
      </div>
    </form>
  )
}
