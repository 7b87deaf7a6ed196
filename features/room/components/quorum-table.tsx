import { useLocale, useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import { LocalizedText } from '@/components/ui/localized-text'
import { Table } from '@/components/ui/table'
import { formatClocks } from '@/i18n/format-clock'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { RoomItem } from '../queries/room'
import type { Turn } from '../times'

export type Stretch = Turn & { item: RoomItem; lacking: string[] }

/** Under which item the quorum held, from when to when. */
export function QuorumTable({
  stretches,
  sides,
}: {
  stretches: readonly Stretch[]
  sides: readonly SideWords[]
}) {
  const t = useTranslations('room')
  const locale = useLocale()
  if (stretches.length === 0) return <p className="text-soft">{t('quorum.none')}</p>
  return (
    <Table
      caption={t('quorum.byItem')}
      captionHidden
      rows={stretches}
      keyOf={({ from }) => from.toISOString()}
      columns={[
        {
          key: 'item',
          label: t('item'),
          cell: ({ item }) => (
            <>
              {item.position}. <LocalizedText texts={item.title} />
            </>
          ),
        },
        { key: 'from', label: t('from'), cell: ({ from }) => formatClocks(from, sides, locale) },
        {
          key: 'to',
          label: t('to'),
          cell: ({ to, isNow }) => (isNow ? t('stillNow') : formatClocks(to, sides, locale)),
        },
        {
          key: 'quorum',
          label: t('quorum.title'),
          cell: ({ lacking }) =>
            lacking.length === 0 ? (
              <StatusBadge tone="good">{t('quorum.held')}</StatusBadge>
            ) : (
              <StatusBadge tone="bad">
                {t('quorum.notHeld', { sides: lacking.map((side) => nameOfSide(sides, side)).join(', ') })}
              </StatusBadge>
            ),
        },
      ]}
    />
  )
}
