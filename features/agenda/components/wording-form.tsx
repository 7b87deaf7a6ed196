'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField, TextField } from '@/components/ui/text-field'
import { proposeItemAction, rewordItemAction } from '../actions'
import type { WordingField } from '../validation/states'

type Props = {
  /** A new item, or other words for the one that `bound` names. */
  kind: 'propose' | 'reword'
  bound: Record<string, string | number>
  formKey: string
  typed: Partial<Record<WordingField, string>>
  /** Which reason is asked for, and whether nothing goes without it. */
  reason: { field: 'reason' | 'lateReason'; isWanted: boolean } | null
  titleLength: number
  longest: number
}

/** The words of an item in both languages of the record, and the time that it asks for. */
export function WordingForm({ kind, bound, formKey, typed, reason, titleLength, longest }: Props) {
  const t = useTranslations('agenda-forms')
  const [refused, send] = useActionState(kind === 'propose' ? proposeItemAction : rewordItemAction, null)
  const wrong = refused?.wrong ?? []
  // A late item may have become late while it was written.
  const asked =
    reason ?? (wrong.includes('lateReason') ? ({ field: 'lateReason', isWanted: true } as const) : null)
  const field = (name: WordingField) => ({
    id: `${kind}-${name}`,
    name,
    label: t(`field.${name}`),
    defaultValue: refused?.kept[name] ?? typed[name],
    error: wrong.includes(name) ? t(`wrong.${name}`) : undefined,
  })
  return (
    <form action={send} className="grid max-w-[46rem] gap-5" noValidate>
      {refused && wrong.length > 0 && (
        <ErrorSummary
          title={t('wording.invalid')}
          kept={t('kept')}
          errors={wrong.map((name) => ({ fieldId: field(name).id, message: t(`wrong.${name}`) }))}
        />
      )}
      {refused && wrong.length === 0 && (
        <Notice tone="bad" urgent title={t(`refused.${refused.code}`)}>
          {t('kept')}
        </Notice>
      )}
      {Object.entries(bound).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="formKey" value={formKey} />
      <p className="text-soft">{t('wording.languages')}</p>
      <TextAreaField {...field('title.en')} rows={2} lang="en" dir="ltr" required maxLength={titleLength} />
      <TextAreaField {...field('title.ru')} rows={2} lang="ru" dir="ltr" required maxLength={titleLength} />
      <TextField
        {...field('minutes')}
        type="number"
        inputMode="numeric"
        min={5}
        max={longest}
        required
        dir="ltr"
      />
      {asked && (
        <TextAreaField
          {...field(asked.field)}
          hint={t(asked.field === 'lateReason' ? 'wording.late' : 'readByBoth')}
          note={asked.isWanted ? undefined : t('optional')}
          rows={2}
          required={asked.isWanted}
          maxLength={500}
        />
      )}
      <div>
        <SubmitButton look="secondary" pendingLabel={t('working')}>
          {t(`wording.${kind}`)}
        </SubmitButton>
      </div>
    </form>
  )
}
