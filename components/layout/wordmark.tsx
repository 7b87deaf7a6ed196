import { useTranslations } from 'next-intl'
import { LocaleLink } from '@/components/ui/link'

/** Two equal bars, one for each side in the alphabet's order, and the name in the reader's language. */
export function Wordmark({ href = '/' }: { href?: `/${string}` }) {
  const t = useTranslations('ui')
  return (
    <LocaleLink href={href} className="flex items-center gap-3 no-underline hover:text-ink">
      <svg aria-hidden="true" viewBox="0 0 28 32" className="h-8 w-7 shrink-0">
        <rect data-side="pk" width="12" height="32" className="fill-side" />
        <rect data-side="ru" x="16" width="12" height="32" className="fill-side" />
      </svg>
      <span>
        <span className="block font-semibold leading-[var(--leading-head)]">{t('siteName')}</span>
        <span className="block text-soft text-xs">{t('siteLine')}</span>
      </span>
    </LocaleLink>
  )
}
