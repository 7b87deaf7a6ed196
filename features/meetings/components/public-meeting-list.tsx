import { DemonstrationMark } from '@/components/ui/demonstration'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import { publicMeetingPath } from '../public-address'
import type { PublicMeeting, PublicSide } from '../queries/public'
import { PublicMeetingTime } from './public-meeting-time'

type Props = { meetings: readonly PublicMeeting[]; sides: readonly PublicSide[]; level?: 2 | 3 }

export function PublicMeetingList({ meetings, sides, level = 2 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ol className="max-w-[68ch]">
      {meetings.map((meeting) => (
        <li
          key={meeting.number}
          className="keep-together border-line border-t py-5 first:border-t-0 first:pt-0"
        >
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft text-sm">
            <bdi className="font-semibold text-ink tabular-nums">{`${meeting.body}-${meeting.number}`}</bdi>
            <PublicMeetingTime meeting={meeting} sides={sides} />
            <span>
              <LocalizedText texts={meeting.place} />
            </span>
            {meeting.isDemonstration && <DemonstrationMark />}
          </p>
          <Heading className="mt-1 text-lg">
            <LocaleLink href={publicMeetingPath(meeting.number)}>
              <LocalizedText texts={meeting.title} />
            </LocaleLink>
          </Heading>
        </li>
      ))}
    </ol>
  )
}
