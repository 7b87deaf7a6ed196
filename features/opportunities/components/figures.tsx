import { useTranslations } from 'next-intl'
import { DefinitionList } from '@/components/ui/definition-list'
import { LocalizedText } from '@/components/ui/localized-text'
import type { Instrument, Stage } from '@/db/schema/opportunities'
import type { Texts } from '@/i18n/localized'
import { Amount } from './amount'

type Props = {
  listing: {
    sectorName: Texts
    placeName: Texts
    stage: Stage
    instrument: Instrument
    amountMinUsd: number | null
    amountMaxUsd: number | null
  }
  more?: { term: string; value: React.ReactNode }[]
}

/** The comparable part of a listing: the same lines in the same order on every page. */
export function Figures({ listing, more = [] }: Props) {
  const t = useTranslations('opportunities')
  return (
    <DefinitionList
      items={[
        { term: t('field.amount'), value: <Amount {...listing} /> },
        { term: t('field.sector'), value: <LocalizedText texts={listing.sectorName} /> },
        { term: t('field.place'), value: <LocalizedText texts={listing.placeName} /> },
        { term: t('field.stage'), value: t(`stage.${listing.stage}`) },
        { term: t('field.instrument'), value: t(`instrument.${listing.instrument}`) },
        ...more,
      ]}
    />
  )
}
