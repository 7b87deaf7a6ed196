import { useTranslations } from 'next-intl'
import { LocaleLink } from '@/components/ui/link'

/** The way back up. The page itself is not in it: its name is the heading below. */
export function Breadcrumb({ trail }: { trail: readonly { href: `/${string}`; label: string }[] }) {
  const t = useTranslations('ui')
  return (
    <nav aria-label={t('breadcrumb')} className="text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {trail.map((step) => (
          <li
            key={step.href}
            className="not-last:after:ms-2 not-last:after:text-edge not-last:after:content-['/']"
          >
            <LocaleLink href={step.href} className="inline-block py-1">
              {step.label}
            </LocaleLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
