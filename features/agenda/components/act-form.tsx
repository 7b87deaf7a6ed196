'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-field'
import { answerAdoptionAction, answerItemAction, askAdoptionAction, circulateAgendaAction } from '../actions'

const ACTS = {
  agree: { action: answerItemAction, look: 'primary', reason: 'none', answer: 'agreed' },
  defer: { action: answerItemAction, look: 'secondary', reason: 'wanted', answer: 'deferred' },
  decline: { action: answerItemAction, look: 'danger', reason: 'wanted', answer: 'declined' },
  circulate: { action: circulateAgendaAction, look: 'secondary', reason: 'none', answer: null },
  askAdoption: { action: askAdoptionAction, look: 'primary', reason: 'optional', answer: null },
  adopt: { action: answerAdoptionAction, look: 'primary', reason: 'none', answer: 'agreed' },
  refuseAdoption: { action: answerAdoptionAction, look: 'danger', reason: 'wanted', answer: 'refused' },
  withdrawAdoption: { action: answerAdoptionAction, look: 'secondary', reason: 'none', answer: 'withdrawn' },
} as const

export type ActName = keyof typeof ACTS

type Props = {
  act: ActName
  /** What the act is bound to: the item and wording, or the version, that are on the screen. */
  bound: Record<string, string | number>
  formKey: string
}

/** One button that decides something, with a reason where the other side is owed one. */
export function ActForm({ act, bound, formKey }: Props) {
  const t = useTranslations('agenda-forms')
  const { action, look, reason, answer } = ACTS[act]
  const [refused, take] = useActionState(action, null)
  return (
    <form action={take} className="grid max-w-[46rem] gap-3">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      {Object.entries(bound).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="formKey" value={formKey} />
      {answer && <input type="hidden" name="answer" value={answer} />}
      {reason !== 'none' && (
        <TextAreaField
          id={`${act}-reason`}
          name="reason"
          label={t(reason === 'wanted' ? 'reason' : 'note')}
          hint={t('readByBoth')}
          rows={2}
          minLength={reason === 'wanted' ? 3 : undefined}
          maxLength={500}
          required={reason === 'wanted'}
          defaultValue={refused?.kept.reason}
        />
      )}
      <div>
        <SubmitButton look={look} pendingLabel={t('working')}>
          {t(`act.${act}`)}
        </SubmitButton>
      </div>
    </form>
  )
}
