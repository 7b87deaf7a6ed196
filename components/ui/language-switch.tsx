import { useLocale, useTranslations } from 'next-intl'
import { LanguageLinks } from '@/components/ui/language-links'

/** The same page in the other languages. `path` is the address without its language, query included. */
export function LanguageSwitch({ path }: { path: string }) {
  const t = useTranslations('ui')
  return <LanguageLinks locale={useLocale()} label={t('language')} path={path} />
}
