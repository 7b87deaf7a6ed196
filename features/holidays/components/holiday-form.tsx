'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Checkbox } from '@/components/ui/choice'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { directionOf } from '@/i18n/direction'
import { LANGUAGE_NAMES } from '@/i18n/language-names'
import { addHolidayAction } from '../actions'
import type { HolidayField } from '../validation'

const LANGUAGES = ['en', 'ru', 'ur'] as const

/** A day for the own side's calendar. Whatever goes wrong, what was typed stands in the fields again. */
export function HolidayForm() {
  const t = useTranslations('holidays.form')
  const [refused, add] = useActionState(addHolidayAction, null)
  const wrong = refused?.wrong ?? []
  const messageOf = (field: HolidayField) => t(field === 'day' ? 'wrong.day' : 'wrong.name')
  const field = (name: HolidayField, label: string) => ({
    ...{ id: name, name, label, defaultValue: refused?.kept[name] ?? '' },
    error: wrong.includes(name) ? messageOf(name) : undefined,
  })
  return (
    <form action={add} className="grid max-w-[46rem] gap-5" noValidate>
      {refused?.code === 'invalid' && (
        <ErrorSummary
          title={t('refused.invalid')}
          errors={wrong.map((name) => ({ fieldId: name, message: messageOf(name) }))}
        />
      )}
      {refused && refused.code !== 'invalid' && (
        <Notice tone="bad" urgent title={t(`refused.${refused.code}`)} />
      )}
      <div className="max-w-64">
        <TextField {...field('day', t('day'))} type="date" dir="ltr" />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        {LANGUAGES.map((language) => (
          <TextField
            key={language}
            {...field(`name.${language}`, t('name', { language: LANGUAGE_NAMES[language] }))}
            lang={language}
            dir={directionOf(language)}
            maxLength={120}
          />
        ))}
      </div>
      <Checkbox
        id="isProvisional"
        name="isProvisional"
        value="1"
        label={t('provisional')}
        hint={t('provisionalHint')}
        key={refused?.kept.isProvisional}
        defaultChecked={Boolean(refused?.kept.isProvisional)}
      />
      <div>
        <SubmitButton look="primary" pendingLabel={t('working')}>
          {t('add')}
        </SubmitButton>
      </div>
    </form>
  )
}
