import { Card } from '@/components/ui/card'
import { LocalizedText } from '@/components/ui/localized-text'
import type { SectorSummary } from '../queries'

export function SectorCards({ sectors, level }: { sectors: readonly SectorSummary[]; level?: 2 | 3 }) {
  return (
    <div className="grid gap-5 md:grid-cols-3">
      {sectors.map((sector) => (
        <Card
          key={sector.slug}
          level={level}
          href={`/sectors/${sector.slug}`}
          title={<LocalizedText texts={sector.name} />}
        >
          <p>
            <LocalizedText texts={sector.lead} />
          </p>
        </Card>
      ))}
    </div>
  )
}
