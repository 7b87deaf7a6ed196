'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-field'
import { proposeCorrigendumAction } from '../actions'

export type Correctable = { id: string; label: string; en: string; ru: string }
type Props = { meeting: string; formKey: string; clauses: readonly Correctable[] }

/** The words of the chosen clause stand in the fields, to be corrected there. */
export function ProposeCorrigendumForm({ meeting, formKey, clauses }: Props) {
  const t = useTranslations('corrigenda')
  const [refused, send] = useActionState(proposeCorrigendumAction, null)
  const [picked, pick] = useState<string>()
  const chosen = picked ?? (refused?.kept.clause || clauses[0]?.id)
  const clause = clauses.find(({ id }) => id === chosen)
  const kept = refused && refused.kept.clause === chosen ? refused.kept : null
  return (
    <form action={send} className="grid gap-5">
      {refused && <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />}
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="formKey" value={formKey} />
      <SelectField
        id="clause"
        name="clause"
        label={t('clause')}
        options={clauses.map(({ id, label }) => ({ value: id, label }))}
        defaultValue={chosen}
        onChange={({ currentTarget }) => pick(currentTarget.value)}
        dir="ltr"
      />
      <div className="grid gap-4 md:grid-cols-2">
        {(['en', 'ru'] as const).map((language) => (
          <TextAreaField
            key={`${language}${chosen}`}
            id={language}
            name={language}
            label={t(language)}
            lang={language}
            dir="ltr"
            rows={8}
            hint={t('marks')}
            defaultValue={kept?.[language] ?? clause?.[language]}
            required
          />
        ))}
      </div>
      <TextAreaField
        id="reason"
        name="reason"
        label={t('reason')}
        rows={3}
        minLength={3}
        maxLength={4000}
        defaultValue={refused?.kept.reason}
        required
      />
      <p>
        <SubmitButton look="primary" pendingLabel={t('working')}>
          {t('propose')}
        </SubmitButton>
      </p>
    </form>
  )
}
