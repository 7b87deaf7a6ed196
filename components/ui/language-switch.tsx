import { useLocale, useTranslations } from 'next-intl'
import { LANGUAGE_NAMES } from '@/i18n/language-names'
import { routing } from '@/i18n/routing'

/** The same page in the other languages. `path` is the address without its language, query included. */
export function LanguageSwitch({ path }: { path: string }) {
  const locale = useLocale()
  const t = useTranslations('ui')
  return (
    <nav aria-label={t('language')}>
      <ul className="flex items-center gap-1 text-sm">
        {routing.locales.map((other) => (
          <li key={other}>
            <a
              href={`/${other}${path === '/' ? '' : path}`}
              hrefLang={other}
              lang={other}
              aria-current={other === locale ? 'true' : undefined}
              className="inline-flex min-h-8 items-center px-2 no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline"
            >
              {LANGUAGE_NAMES[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
