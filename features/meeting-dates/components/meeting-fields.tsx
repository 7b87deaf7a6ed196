'use client'

import { useTranslations } from 'next-intl'
import { Fieldset } from '@/components/ui/choice'
import { type Option, SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { directionOf } from '@/i18n/direction'
import { LANGUAGES } from '../validation/fields'
import type { Fields } from './use-round-fields'

/** Who meets, and what the meeting is called in each language. */
export function MeetingFields({ fields, bodies }: { fields: Fields; bodies: readonly Option[] }) {
  const t = useTranslations('meeting-dates.form')
  const body = fields.plain('body')
  return (
    <Fieldset legend={t('meeting')}>
      <div className="grid gap-5 sm:grid-cols-2">
        {/* A select forgets a new default value when its form is reset: a new key makes a new select. */}
        <SelectField {...body} key={body.defaultValue} options={bodies} />
        {LANGUAGES.map((language) => (
          <TextField
            key={language}
            {...fields.localized('title', language)}
            lang={language}
            dir={directionOf(language)}
            maxLength={140}
          />
        ))}
      </div>
    </Fieldset>
  )
}
