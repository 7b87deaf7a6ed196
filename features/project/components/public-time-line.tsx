import { useLocale } from 'next-intl'
import { LocalizedText } from '@/components/ui/localized-text'
import { SourceLine } from '@/components/ui/source-line'
import { Timeline, TimelineItem } from '@/components/ui/timeline'
import { formatKnownDay, formatPeriod } from '@/i18n/format-period'
import type { PublicEvent } from '../queries/public'

export function PublicTimeLine({ events }: { events: readonly PublicEvent[] }) {
  const locale = useLocale()
  return (
    <Timeline>
      {events.map(({ startsOn, endsOn, precision, title, body, sourceName }) => (
        <TimelineItem
          key={`${startsOn} ${title.en}`}
          when={endsOn ? formatPeriod(startsOn, endsOn, locale) : formatKnownDay(startsOn, precision, locale)}
          title={<LocalizedText texts={title} />}
        >
          <p>
            <LocalizedText texts={body} />
          </p>
          <p className="text-soft text-sm">
            <SourceLine name={sourceName} />
          </p>
        </TimelineItem>
      ))}
    </Timeline>
  )
}
