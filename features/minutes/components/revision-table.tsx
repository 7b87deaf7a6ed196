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
          // Who typed it, where several hands did; else who wrote it down.
          cell: ({ side, by, writers }) =>
            (writers.length > 0 ? writers : [{ side, name: by }]).map((writer, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the hands of a revision never change
              <span key={at} className="block">
                <SideBadge code={writer.side} name={nameOfSide(sides, writer.side)} />{' '}
                <LocalizedText texts={writer.name} />
              </span>
            )),
        },
        { key: 'at', label: t('at'), cell: ({ at }) => <Moment at={new Date(at)} clocks={sides} /> },
      ]}
    />
  )
}
