import { useTranslations } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { Table } from '@/components/ui/table'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { VersionLine } from '../queries/agenda'

export function VersionTable({
  versions,
  sides,
}: {
  versions: readonly VersionLine[]
  sides: readonly SideWords[]
}) {
  const t = useTranslations('agenda.versions')
  return (
    <Table
      caption={t('title')}
      captionHidden
      rows={versions}
      keyOf={({ number }) => String(number)}
      columns={[
        { key: 'number', label: t('version'), cell: ({ number, kind }) => t(kind, { number }) },
        { key: 'at', label: t('at'), cell: ({ at }) => <Moment at={new Date(at)} clocks={sides} /> },
        {
          key: 'by',
          label: t('by'),
          cell: ({ side, by }) => (
            <>
              <SideBadge code={side} name={nameOfSide(sides, side)} /> <LocalizedText texts={by} />
            </>
          ),
        },
      ]}
    />
  )
}
