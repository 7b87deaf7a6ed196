'use client'

import { useTranslations } from 'next-intl'
import { Fieldset } from '@/components/ui/choice'
import { TextAreaField, TextField } from '@/components/ui/text-field'
import { directionOf } from '@/i18n/direction'
import { LANGUAGE_NAMES } from '@/i18n/language-names'
import { LANGUAGES } from '../validation/vocabulary'
import { SavedText } from './saved-text'
import type { Fields } from './use-listing-fields'

/** One column for each language, the same fields in each. */
export function TextFields({ fields }: { fields: Fields }) {
  const t = useTranslations('opportunity-forms')
  return (
    <div className="grid gap-4">
      <p className="max-w-[65ch] text-soft">{t('textsHint')}</p>
      <div className="grid gap-8 lg:grid-cols-3">
        {LANGUAGES.map((language) => {
          const written = { lang: language, dir: directionOf(language) }
          return (
            <Fieldset heads key={language} legend={t('language', { language: LANGUAGE_NAMES[language] })}>
              <div className="grid gap-5">
                <div>
                  <TextField {...fields.of(`title.${language}`)} {...written} maxLength={140} />
                  <SavedText text={fields.savedIn(`title.${language}`)} />
                </div>
                <div>
                  <TextAreaField
                    {...fields.of(`summary.${language}`)}
                    {...written}
                    hint={t('hint.summary')}
                    rows={4}
                    maxLength={300}
                  />
                  <SavedText text={fields.savedIn(`summary.${language}`)} />
                </div>
                <div>
                  <TextAreaField
                    {...fields.of(`body.${language}`)}
                    {...written}
                    hint={t('hint.body')}
                    rows={14}
                    maxLength={8000}
                  />
                  <SavedText text={fields.savedIn(`body.${language}`)} />
                </div>
                <div>
                  <TextField {...fields.of(`placeName.${language}`)} {...written} maxLength={80} />
                  <SavedText text={fields.savedIn(`placeName.${language}`)} />
                </div>
              </div>
            </Fieldset>
          )
        })}
      </div>
    </div>
  )
}
