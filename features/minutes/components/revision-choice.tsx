import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { LANGUAGE_NAMES } from '@/i18n/language-names'
import type { RevisionLine } from '../queries/history'

type Props = { revisions: readonly RevisionLine[]; from: number; to: number; language: 'en' | 'ru' }

/** Which two revisions are compared, and in which language; the answer has an address of its own. */
export function RevisionChoice({ revisions, from, to, language }: Props) {
  const t = useTranslations('minutes-history')
  const numbers = revisions.map(({ number }) => ({ value: String(number), label: t('revision', { number }) }))
  const languages = (['en', 'ru'] as const).map((value) => ({ value, label: LANGUAGE_NAMES[value] }))
  return (
    <form method="get" className="flex flex-wrap items-end gap-4">
      <SelectField id="from" name="from" label={t('from')} defaultValue={String(from)} options={numbers} />
      <SelectField id="to" name="to" label={t('to')} defaultValue={String(to)} options={numbers} />
      <SelectField
        id="language"
        name="language"
        label={t('language')}
        defaultValue={language}
        options={languages}
      />
      <Button type="submit">{t('compare')}</Button>
    </form>
  )
}
