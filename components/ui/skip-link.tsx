import { useTranslations } from 'next-intl'

export function SkipLink() {
  const t = useTranslations('ui')
  return (
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:bg-raised focus:p-3"
    >
      {t('skip')}
    </a>
  )
}
