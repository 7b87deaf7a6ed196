import { useTranslations } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { Table } from '@/components/ui/table'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { RevisionLine } from '../queries/history'

type Props = { revisions: readonly RevisionLine[]; sides: readonly SideWords[] }

export function RevisionTable({ revisions, sides }: Props) {
  const t = useTranslations('minutes-history')
  return (
    <Table
      caption={t('revisions')}
      captionHidden
      rows={revisions}
      keyOf={({ number }) => String(number)}
      columns={[
        { key: 'number', label: t('number'), cell: ({ number }) => number },
        { key: 'cause', label: t('cause'), cell: ({ cause }) => t(`causes.${cause}`) },
        {
          key: 'by',
          label: t('by'),
          cell: ({ side, by }) => (
            <>
              <SideBadge code={side} name={nameOfSide(sides, side)} /> <LocalizedText texts={by} />
            </>
          ),
        },
        { key: 'at', label: t('at'), cell: ({ at }) => <Moment at={new Date(at)} clocks={sides} /> },
      ]}
    />
  )
}
