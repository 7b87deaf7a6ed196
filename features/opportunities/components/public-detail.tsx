import { useLocale, useTranslations } from 'next-intl'
import { PageHeader } from '@/components/layout/page-header'
import { Section } from '@/components/layout/section'
import { SideBadge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { EmptyState } from '@/components/ui/empty-state'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import { Notice } from '@/components/ui/notice'
import { TranslatedProse } from '@/components/ui/translated-prose'
import { isOutOfList, isUnverified } from '@/features/opportunities/policy'
import { formatDate } from '@/i18n/format-date'
import { textFor } from '@/i18n/localized'
import { now } from '@/lib/clock'
import type { PublicOpportunity } from '../queries/public-detail'
import type { OpportunityCard as Listing } from '../queries/public-list'
import { Figures } from './figures'
import { OpportunityCard } from './opportunity-card'
import { Verified } from './verified'

export function PublicDetail({ listing, related }: { listing: PublicOpportunity; related: Listing[] }) {
  const locale = useLocale()
  const t = useTranslations('opportunities')
  const sideName = textFor(listing.sideName, locale)?.text ?? listing.side
  return (
    <article>
      <PageHeader
        above={
          <>
            <div className="basis-full">
              <Breadcrumb
                trail={[
                  { href: '/opportunities', label: t('list.title') },
                  {
                    href: `/opportunities?sector=${listing.sector}`,
                    label: textFor(listing.sectorName, locale)?.text ?? listing.sector,
                  },
                ]}
              />
            </div>
            <SideBadge code={listing.side} name={sideName} />
            {listing.isDemonstration && <DemonstrationMark />}
          </>
        }
        title={<LocalizedText texts={listing.title} />}
        lead={<LocalizedText texts={listing.summary} />}
      />
      <Age verifiedOn={listing.verifiedOn} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[3fr_2fr]">
        <div className="lg:order-2">
          <h2 className="mb-3">{t('detail.figures')}</h2>
          <Figures
            listing={listing}
            more={[
              { term: t('field.side'), value: sideName },
              { term: t('field.verified'), value: <Verified on={listing.verifiedOn} termed /> },
              {
                term: t('field.published'),
                value: formatDate(listing.publishedAt, locale, 'UTC'),
              },
            ]}
          />
        </div>
        <div>
          <h2 className="mb-3">{t('detail.description')}</h2>
          <TranslatedProse texts={listing.body} />
        </div>
      </div>
      <Section
        id="related"
        title={t('detail.related')}
        aside={<LocaleLink href={`/sectors/${listing.sector}`}>{t('detail.sectorPage')}</LocaleLink>}
      >
        {related.length === 0 ? (
          <EmptyState title={t('detail.noRelated')} why={t('detail.noRelatedWhy')}>
            <LocaleLink href="/opportunities">{t('list.showAll')}</LocaleLink>
          </EmptyState>
        ) : (
          <ul className="grid gap-5 lg:grid-cols-3">
            {related.map((other) => (
              <li key={other.slug} className="grid">
                <OpportunityCard listing={other} level={3} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </article>
  )
}

function Age({ verifiedOn }: { verifiedOn: string }) {
  const t = useTranslations('opportunities.verified')
  if (!isUnverified(verifiedOn, now())) return null
  return (
    <div className="mb-8">
      <Notice tone="warn" title={t('oldTitle')}>
        {isOutOfList(verifiedOn, now()) ? t('outOfListWhy') : t('oldWhy')}
      </Notice>
    </div>
  )
}
