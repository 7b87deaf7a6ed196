import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Texts, textFor } from '@/i18n/localized'

type Props = { name: Texts; children?: ReactNode }

/** Who reported it. A proper name stands as its owner writes it, in every language; what describes is translated. */
export function SourceLine({ name, children }: Props) {
  const locale = useLocale()
  const t = useTranslations('ui')
  const found = textFor(name, locale)
  if (!found) return null

  const { text, language } = found
  const source = () => (
    <bdi lang={language} className={language === locale ? undefined : 'authentic'}>
      {text}
    </bdi>
  )
  return (
    <span data-source={text}>
      {t.rich('sourceLine', { name: source })}
      {children}
    </span>
  )
}
