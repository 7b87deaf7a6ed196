import { useLocale, useTranslations } from 'next-intl'
import { directionOf } from '@/i18n/direction'
import { LANGUAGE_NAMES } from '@/i18n/language-names'
import { type Texts, textFor } from '@/i18n/localized'

/** A text in the reader's language. Another language stands in only with its name beside it. */
export function LocalizedText({ texts }: { texts: Texts }) {
  const locale = useLocale()
  const t = useTranslations('ui')
  const found = textFor(texts, locale)
  if (!found) return <span className="text-soft italic">{t('notStated')}</span>
  if (found.language === locale) return found.text

  const { text, language } = found
  return (
    <bdi lang={language} dir={directionOf(language)} className="authentic">
      {text} <small className="text-soft text-xs">({LANGUAGE_NAMES[language]})</small>
    </bdi>
  )
}
