import { useTranslations } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { EmptyState } from '@/components/ui/empty-state'
import { LocalizedText } from '@/components/ui/localized-text'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { MeetingLine } from '../queries/parts'
import { meetingPath } from '../validation'
import { MeetingName } from './meeting-name'
import { MeetingTime } from './meeting-time'
import { MeetingStateBadge } from './state-badge'

type Props = {
  meetings: readonly MeetingLine[]
  sides: readonly SideWords[]
  /** Whether the reader asked for some of them only. */
  isNarrowed: boolean
}

export function MeetingList({ meetings, sides, isNarrowed }: Props) {
  const t = useTranslations('meetings')
  const list = useTranslations('meeting-dates.list')
  if (meetings.length === 0 && isNarrowed) return <EmptyState title={list('none')} why={list('noneWhy')} />
  if (meetings.length === 0) return <EmptyState title={t('none')} why={t('noneWhy')} />
  return (
    <ul className="grid gap-4">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <MeetingCard meeting={meeting} sides={sides} />
        </li>
      ))}
    </ul>
  )
}

function MeetingCard({ meeting, sides }: Pick<Props, 'sides'> & { meeting: MeetingLine }) {
  const t = useTranslations('meetings')
  return (
    <Card
      level={2}
      href={meetingPath(meeting)}
      title={<LocalizedText texts={meeting.title} />}
      above={
        <>
          <span className="font-semibold text-ink">
            <MeetingName meeting={meeting} />
          </span>
          <MeetingStateBadge state={meeting.state} />
          {meeting.isDemonstration && <DemonstrationMark />}
        </>
      }
    >
      <p>
        <MeetingTime meeting={meeting} at={meeting.startsAt} sides={sides} />
      </p>
      <p className="flex flex-wrap items-center gap-x-3 text-soft">
        <LocalizedText texts={meeting.place} />
        <span className="flex items-center gap-2">
          {t('host')} <SideBadge code={meeting.hostSide} name={nameOfSide(sides, meeting.hostSide)} />
        </span>
      </p>
    </Card>
  )
}
