import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Day } from '@/components/ui/day'
import { EmptyState } from '@/components/ui/empty-state'
import { LocalizedText } from '@/components/ui/localized-text'
import { Table } from '@/components/ui/table'
import { removeHolidayAction } from '../actions'
import type { HolidayRow } from '../queries'

type Props = {
  caption: string
  days: readonly HolidayRow[]
  year: number
  /** Whether the viewer keeps this calendar. */
  isKeeper: boolean
}

/** The days of one side in one year; its own staff takes out what does not belong there. */
export function HolidayTable({ caption, days, year, isKeeper }: Props) {
  const t = useTranslations('holidays')
  if (days.length === 0) return <EmptyState title={t('none')} why={t('noneWhy')} />
  const remove = {
    key: 'remove',
    label: t('change'),
    cell: (day: HolidayRow) => <RemoveForm day={day} year={year} />,
  }
  return (
    <Table
      caption={caption}
      captionHidden
      rows={days}
      keyOf={({ id }) => id}
      columns={[
        { key: 'day', label: t('day'), cell: ({ day }) => <Day on={day} /> },
        { key: 'name', label: t('name'), cell: ({ name }) => <LocalizedText texts={name} /> },
        {
          key: 'certainty',
          label: t('certainty'),
          cell: ({ isProvisional }) => (
            <StatusBadge tone={isProvisional ? 'warn' : 'calm'}>
              {isProvisional ? t('provisional') : t('fixed')}
            </StatusBadge>
          ),
        },
        ...(isKeeper ? [remove] : []),
      ]}
    />
  )
}

function RemoveForm({ day, year }: { day: HolidayRow; year: number }) {
  const t = useTranslations('holidays')
  return (
    <form action={removeHolidayAction}>
      <input type="hidden" name="id" value={day.id} />
      <input type="hidden" name="year" value={year} />
      <Button type="submit" aria-label={t('removeDay', { day: day.day })}>
        {t('remove')}
      </Button>
    </form>
  )
}
