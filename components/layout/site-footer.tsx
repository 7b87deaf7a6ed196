import { useTranslations } from 'next-intl'
import { LocaleLink } from '@/components/ui/link'

export function SiteFooter() {
  const t = useTranslations('ui')
  const links = [
    { href: '/about', label: t('nav.about') },
    { href: '/verify', label: t('nav.verify') },
    { href: '/privacy', label: t('nav.privacy') },
    { href: '/accessibility', label: t('nav.accessibility') },
  ] as const
  return (
    <footer className="border-line border-t bg-sunken text-sm">
      <div className="mx-auto grid max-w-6xl gap-x-12 gap-y-4 px-4 py-8 sm:px-6 md:grid-cols-[2fr_1fr]">
        <div className="grid max-w-[65ch] gap-2">
          <p>{t('footer.sources')}</p>
          <p className="text-soft">{t('footer.equal')}</p>
        </div>
        <nav aria-label={t('footer.label')}>
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <LocaleLink href={link.href} className="inline-block py-1">
                  {link.label}
                </LocaleLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
