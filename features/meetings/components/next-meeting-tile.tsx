import { useTranslations } from 'next-intl'
import { Tile } from '@/components/layout/tile'
import { EmptyState } from '@/components/ui/empty-state'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { SideWords } from '@/i18n/side-words'
import type { Deadline } from '../deadlines'
import type { MeetingLine } from '../queries/parts'
import { meetingPath } from '../validation'
import { DeadlineBadge } from './deadline-badge'
import { MeetingName } from './meeting-name'
import { MeetingStateBadge } from './state-badge'

type Props = { meeting: MeetingLine | null; deadline: Deadline | null; sides: readonly SideWords[] }

export function NextMeetingTile({ meeting, deadline, sides }: Props) {
  const t = useTranslations('meetings.next')
  return (
    <Tile id="next-meeting" title={t('title')} aside={meeting && <MeetingStateBadge state={meeting.state} />}>
      {meeting ? (
        <Meeting meeting={meeting} deadline={deadline} sides={sides} />
      ) : (
        <EmptyState title={t('none')} why={t('noneWhy')} />
      )}
    </Tile>
  )
}

function Meeting({ meeting, deadline, sides }: Props & { meeting: MeetingLine }) {
  const t = useTranslations('meetings.next')
  const settled = meeting.items - meeting.openItems
  return (
    <div className="grid gap-4">
      <div>
        <p className="font-semibold">
          <LocaleLink href={meetingPath(meeting)}>
            <MeetingName meeting={meeting} />
          </LocaleLink>
        </p>
        <p className="text-lg">
          <Moment at={new Date(meeting.startsAt)} clocks={sides} />
        </p>
        <p className="text-soft">
          <LocalizedText texts={meeting.place} />
        </p>
      </div>
      <ProgressBar
        id="agenda-readiness"
        label={t('agenda')}
        value={settled}
        max={Math.max(meeting.items, 1)}
        words={t('agendaWords', { settled, items: meeting.items })}
      />
      {deadline && (
        <div>
          <p className="font-semibold">{t('deadline')}</p>
          <p>
            <LocalizedText texts={deadline.rule.title} />
          </p>
          <p className="flex flex-wrap items-baseline gap-x-3">
            <Moment at={deadline.at} clocks={sides} />
            <DeadlineBadge state={deadline.state} />
          </p>
        </div>
      )}
    </div>
  )
}
