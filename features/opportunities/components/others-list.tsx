import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { SideBadge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import { textFor } from '@/i18n/localized'
import type { PublishedByOthers } from '../queries/own-list'
import { Verified } from './verified'

export function OthersList({ listings }: { listings: PublishedByOthers }) {
  const locale = useLocale()
  const t = useTranslations('opportunities.own')
  return (
    <Section
      id="others"
      title={t('othersTitle')}
      aside={<LocaleLink href="/opportunities">{t('othersAll')}</LocaleLink>}
    >
      <p className="mb-4 text-soft">{t('othersLead')}</p>
      {listings.length === 0 ? (
        <EmptyState title={t('othersNone')} why={t('othersNoneWhy')} />
      ) : (
        <ul>
          {listings.map((one) => (
            <li
              key={one.slug}
              className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-line border-t py-2.5"
            >
              <SideBadge code={one.side} name={textFor(one.sideName, locale)?.text ?? one.side} />
              <LocaleLink href={`/opportunities/${one.slug}`} className="grow">
                <LocalizedText texts={one.title} />
              </LocaleLink>
              <Verified on={one.verifiedOn} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
