import { useLocale, useTranslations } from 'next-intl'
import { Timeline, TimelineItem } from '@/components/ui/timeline'
import { type Clock, formatMoment } from '@/i18n/format-clock'
import { textFor } from '@/i18n/localized'
import type { HistoryEntry } from '../queries/own-detail'

/** Who did what, the newest first. */
export function History({ entries, clocks }: { entries: HistoryEntry[]; clocks: readonly Clock[] }) {
  const locale = useLocale()
  const t = useTranslations('opportunities.history')
  return (
    <Timeline>
      {entries.map((entry) => (
        <TimelineItem
          key={`${entry.kind} ${entry.number} ${entry.toState} ${entry.at.toISOString()}`}
          when={formatMoment(entry.at, clocks, locale)}
          title={t(deed(entry), { number: entry.number })}
        >
          <p className="text-soft text-sm">
            {entry.personName
              ? t('by', { name: textFor(entry.personName, locale)?.text ?? '' })
              : t('system')}
          </p>
          {entry.reason && <p dir="auto">{t('reason', { reason: entry.reason })}</p>}
        </TimelineItem>
      ))}
    </Timeline>
  )
}

function deed({ toState, fromState }: HistoryEntry) {
  if (toState === null) return 'saved'
  return toState === 'draft' && fromState !== null ? 'returned' : toState
}
