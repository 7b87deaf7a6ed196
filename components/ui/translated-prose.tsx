import { useLocale, useTranslations } from 'next-intl'
import { directionOf } from '@/i18n/direction'
import { LANGUAGE_NAMES } from '@/i18n/language-names'
import { type Texts, textFor } from '@/i18n/localized'

/** Paragraphs in the reader's language; where they are not translated yet, the page says so and names the language. */
export function TranslatedProse({ texts }: { texts: Texts }) {
  const locale = useLocale()
  const t = useTranslations('ui')
  const found = textFor(texts, locale)
  if (!found) return null
  const paragraphs = found.text.split('\n\n').map((text) => <p key={text}>{text}</p>)
  if (found.language === locale) return <div className="prose max-w-[68ch]">{paragraphs}</div>

  const { language } = found
  return (
    <div className="max-w-[68ch]">
      <p className="mb-2 text-soft text-sm italic">
        {t('notYetTranslated', { language: LANGUAGE_NAMES[language] })}
      </p>
      <div lang={language} dir={directionOf(language)} className="prose authentic">
        {paragraphs}
      </div>
    </div>
  )
}
