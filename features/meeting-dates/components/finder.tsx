import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Day } from '@/components/ui/day'
import { EmptyState } from '@/components/ui/empty-state'
import { LocaleLink } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { TextField } from '@/components/ui/text-field'
import type { SideWords } from '@/i18n/side-words'
import type { CommonDay } from '../common-hours'
import type { NamedHoliday, StandingMeeting } from '../queries/finder'
import { type Finder, MOST_WEEKS } from '../validation/finder'
import { FreeTimes } from './free-times'
import { Obstacles } from './obstacles'

type Props = {
  finder: Finder
  days: readonly CommonDay<NamedHoliday, StandingMeeting>[]
  /** The address of the page, without its language. */
  path: `/${string}`
  home: string
  noticeDays: number
  sides: readonly SideWords[]
  now: Date
}

/** Day by day, when both sides are at work. A plain GET form: it needs no script, and the answer has an address. */
export function FreeTimeFinder({ finder, days, path, home, noticeDays, sides, now }: Props) {
  const t = useTranslations('meeting-dates.finder')
  // A day without hours and without a reason is a week-end.
  const told = days.filter(
    ({ windows, holidays, taken }) => windows.length + holidays.length + taken.length > 0,
  )
  return (
    <div className="grid gap-5">
      <p className="max-w-[65ch] text-soft">{t('lead')}</p>
      <Question finder={finder} path={path} />
      {told.length === 0 ? (
        <EmptyState title={t('nothing')} why={t('nothingWhy')} />
      ) : (
        <Table
          caption={t('caption')}
          captionHidden
          rows={told}
          keyOf={({ day }) => day}
          columns={[
            { key: 'day', label: t('day'), cell: ({ day }) => <Day on={day} /> },
            {
              key: 'free',
              label: t('free'),
              cell: ({ windows }) => (
                <FreeTimes {...{ windows, finder, path, home, noticeDays, now }} clocks={sides} />
              ),
            },
            { key: 'why', label: t('why'), cell: (day) => <Obstacles day={day} sides={sides} /> },
          ]}
        />
      )}
      <p className="text-sm">
        <LocaleLink href="/workspace/holidays">{t('holidays')}</LocaleLink>
      </p>
    </div>
  )
}

function Question({ finder, path }: Pick<Props, 'finder' | 'path'>) {
  const t = useTranslations('meeting-dates.finder')
  const number = { type: 'number', inputMode: 'numeric', dir: 'ltr' } as const
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is not yet known to every browser in use
    <form
      role="search"
      method="get"
      action={`/${useLocale()}${path}`}
      className="flex flex-wrap items-end gap-4"
    >
      <TextField id="from" name="from" type="date" dir="ltr" label={t('from')} defaultValue={finder.from} />
      <TextField
        {...{ id: 'weeks', name: 'weeks', label: t('weeks'), ...number }}
        {...{ min: 1, max: MOST_WEEKS, defaultValue: finder.weeks }}
      />
      <TextField
        {...{ id: 'minutes', name: 'duration', label: t('duration'), ...number }}
        {...{ min: 15, step: 15, defaultValue: finder.duration }}
      />
      <input type="hidden" name="slots" value={finder.slots.join(' ')} />
      <Button>{t('show')}</Button>
    </form>
  )
}
