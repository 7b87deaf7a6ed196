import { useLocale } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { LocalizedText } from '@/components/ui/localized-text'
import { textFor } from '@/i18n/localized'
import type { LatestOpportunity } from '../queries/latest'

export function LatestOpportunities({ opportunities }: { opportunities: readonly LatestOpportunity[] }) {
  const locale = useLocale()
  return (
    <div className="grid gap-5 md:grid-cols-3">
      {opportunities.map((one) => (
        <Card
          key={one.slug}
          href={`/opportunities/${one.slug}`}
          title={<LocalizedText texts={one.title} />}
          above={
            <>
              <SideBadge code={one.side} name={textFor(one.sideName, locale)?.text ?? one.side} />
              <span>
                <LocalizedText texts={one.placeName} />
              </span>
              {one.isDemonstration && <DemonstrationMark />}
            </>
          }
        >
          <p>
            <LocalizedText texts={one.summary} />
          </p>
        </Card>
      ))}
    </div>
  )
}
