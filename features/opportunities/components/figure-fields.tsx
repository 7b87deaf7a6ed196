'use client'

import { useTranslations } from 'next-intl'
import { Fieldset } from '@/components/ui/choice'
import { type Option, SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { SavedText } from './saved-text'
import type { Fields } from './use-listing-fields'

export type ListingChoices = Record<'sector' | 'stage' | 'instrument', Option[]>

type Props = { fields: Fields; choices: ListingChoices }

export function FigureFields({ fields, choices }: Props) {
  const t = useTranslations('opportunity-forms')
  return (
    <Fieldset heads legend={t('facts')}>
      <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {(['sector', 'stage', 'instrument'] as const).map((field) => (
          <div key={field}>
            {/* A select forgets a new default value when its form is reset: a new key makes a new select. */}
            <SelectField {...fields.of(field)} key={fields.of(field).defaultValue} options={choices[field]} />
            <SavedText
              text={choices[field].find(({ value }) => value === fields.savedIn(field))?.label ?? null}
            />
          </div>
        ))}
        {(['amountMinUsd', 'amountMaxUsd'] as const).map((field) => (
          <div key={field}>
            <TextField {...fields.of(field)} hint={t('hint.amount')} inputMode="decimal" dir="ltr" />
            <SavedText text={fields.savedIn(field)} />
          </div>
        ))}
        <div>
          <TextField {...fields.of('placeKey')} hint={t('hint.placeKey')} maxLength={40} dir="ltr" />
          <SavedText text={fields.savedIn('placeKey')} />
        </div>
      </div>
    </Fieldset>
  )
}
