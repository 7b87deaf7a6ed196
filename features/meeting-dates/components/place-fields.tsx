'use client'

import { useTranslations } from 'next-intl'
import { type Option, SelectField } from '@/components/ui/select-field'
import { TextAreaField, TextField } from '@/components/ui/text-field'
import { directionOf } from '@/i18n/direction'
import { LANGUAGES } from '../validation/fields'
import type { Fields } from './use-round-fields'

export function PlaceFields({ fields, hosts }: { fields: Fields; hosts: readonly Option[] }) {
  const t = useTranslations('meeting-dates.hint')
  const host = fields.plain('hostSide')
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <SelectField {...host} key={host.defaultValue} options={hosts} />
      <TextField {...fields.plain('videoLink')} hint={t('videoLink')} type="url" dir="ltr" maxLength={500} />
      {LANGUAGES.map((language) => (
        <TextField
          key={language}
          {...fields.localized('place', language)}
          lang={language}
          dir={directionOf(language)}
          maxLength={140}
        />
      ))}
      <div className="sm:col-span-2">
        <TextAreaField {...fields.plain('reason')} hint={t('reason')} rows={4} maxLength={2000} />
      </div>
    </div>
  )
}
