import { useLocale, useTranslations } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { LocalizedText } from '@/components/ui/localized-text'
import { textFor } from '@/i18n/localized'
import type { OpportunityCard as Listing } from '../queries/public-list'
import { Amount } from './amount'
import { Verified } from './verified'

export function OpportunityCard({ listing, level = 2 }: { listing: Listing; level?: 2 | 3 }) {
  const locale = useLocale()
  const t = useTranslations('opportunities')
  return (
    <Card
      level={level}
      href={`/opportunities/${listing.slug}`}
      title={<LocalizedText texts={listing.title} />}
      above={
        <>
          <SideBadge code={listing.side} name={textFor(listing.sideName, locale)?.text ?? listing.side} />
          <span>
            <LocalizedText texts={listing.sectorName} />
          </span>
          {listing.isDemonstration && <DemonstrationMark />}
        </>
      }
    >
      <p>
        <LocalizedText texts={listing.summary} />
      </p>
      <dl className="mt-auto grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 pt-2 text-sm">
        <Figure term={t('field.amount')}>
          <Amount {...listing} />
        </Figure>
        <Figure term={t('field.place')}>
          <LocalizedText texts={listing.placeName} />
        </Figure>
        <Figure term={t('field.stage')}>{t(`stage.${listing.stage}`)}</Figure>
        <Figure term={t('field.instrument')}>{t(`instrument.${listing.instrument}`)}</Figure>
      </dl>
      <p>
        <Verified on={listing.verifiedOn} />
      </p>
    </Card>
  )
}

function Figure({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-soft">{term}</dt>
      <dd>{children}</dd>
    </>
  )
}
