'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/ui/select-field'
import { PAPER_LANGUAGES } from '../handing-in'

/** Nothing is chosen for the person: a wrong language is worse than one more click. */
export function LanguageField({ kept = '' }: { kept?: string }) {
  const t = useTranslations('papers')
  return (
    <SelectField
      id="paper-language"
      name="language"
      label={t('form.language')}
      required
      defaultValue={kept}
      options={[
        { value: '', label: t('form.choose') },
        ...PAPER_LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) })),
      ]}
    />
  )
}
