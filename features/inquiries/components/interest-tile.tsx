import { useLocale, useTranslations } from 'next-intl'
import { Bars } from '@/components/charts/bars'
import { Tile } from '@/components/layout/tile'
import { textFor } from '@/i18n/localized'
import type { SectorInterest } from '../queries/parts'

type Props = { interest: readonly SectorInterest[]; medianHours: number | null; ownSide: string }

export function InterestTile({ interest, medianHours, ownSide }: Props) {
  const t = useTranslations('inquiries.tile')
  const locale = useLocale()
  return (
    <Tile id="interest" title={t('title')}>
      <Bars
        title={t('chart')}
        columns={[t('sector'), t('number')]}
        bars={interest.map(({ sector, name, inquiries, visits }) => ({
          key: sector,
          label: textFor(name, locale)?.text ?? sector,
          value: inquiries + visits,
          words: t('words', { inquiries, visits }),
        }))}
      />
      <p className="mt-4">
        <span className="text-soft">{t('median')}: </span>
        {medianHours === null ? t('noMedian') : t('hours', { hours: Math.round(medianHours) })}
      </p>
      <p className="text-soft text-sm">{t('own', { side: ownSide })}</p>
    </Tile>
  )
}
