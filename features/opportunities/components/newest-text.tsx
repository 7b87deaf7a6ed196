import { useTranslations } from 'next-intl'
import { directionOf } from '@/i18n/direction'
import { LANGUAGE_NAMES } from '@/i18n/language-names'
import type { OwnOpportunity } from '../queries/own-detail'
import { LANGUAGES } from '../validation/vocabulary'

type Texts = Pick<OwnOpportunity, 'title' | 'summary' | 'body'>

/** The whole text in every language, side by side where there is room: a publisher reads all of them. */
export function NewestText({ texts }: { texts: Texts }) {
  const t = useTranslations('opportunities.one')
  return (
    <div className="grid gap-8 lg:grid-cols-3">
      {LANGUAGES.map((language) => (
        <section key={language} aria-label={t('language', { language: LANGUAGE_NAMES[language] })}>
          <h3 className="mb-2 border-line border-b pb-1 text-base text-soft">{LANGUAGE_NAMES[language]}</h3>
          {texts.title[language] || texts.summary[language] || texts.body[language] ? (
            <div lang={language} dir={directionOf(language)} className="authentic prose">
              <p className="font-semibold text-lg">{texts.title[language]}</p>
              <p>{texts.summary[language]}</p>
              {texts.body[language]?.split('\n\n').map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          ) : (
            <p className="text-soft italic">{t('missing')}</p>
          )}
        </section>
      ))}
    </div>
  )
}
