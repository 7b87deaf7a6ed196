import { LANGUAGE_NAMES } from '@/i18n/language-names'
import { type Locale, routing } from '@/i18n/routing'

type Props = { locale: Locale; label: string; path: string }

/** One page in every language, each named in its own words. Knows no messages, so it can also run in the browser. */
export function LanguageLinks({ locale, label, path }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="-mx-2 flex items-center gap-1 text-sm">
        {routing.locales.map((other) => (
          <li key={other}>
            <a
              href={`/${other}${path === '/' ? '' : path}`}
              hrefLang={other}
              lang={other}
              aria-current={other === locale ? 'true' : undefined}
              className="inline-flex min-h-8 items-center px-2 no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-accent"
            >
              {LANGUAGE_NAMES[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
