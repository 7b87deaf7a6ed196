import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'

type Props = { en: ReactNode; ru: ReactNode }

/** The two languages of the record, the reader's own in front; who reads neither is given English first. */
export function BothTitles({ en, ru }: Props) {
  const texts = [
    { language: 'en', text: en },
    { language: 'ru', text: ru },
  ]
  if (useLocale() === 'ru') texts.reverse()
  return texts.map(({ language, text }, index) => (
    <p key={language} className={index === 0 ? undefined : 'text-soft'}>
      <bdi lang={language} dir="ltr" className="authentic">
        {text}
      </bdi>
    </p>
  ))
}
