import { useTranslations } from 'next-intl'
import type { PublicMeeting, PublicSide } from '../queries/public'
import { PublicMeetingList } from './public-meeting-list'

type Props = { meetings: readonly PublicMeeting[]; sides: readonly PublicSide[]; now: Date }

/** The meeting that comes next, if one is announced, and the last one on record. `meetings` has the latest first. */
export function NextAndLastMeeting({ meetings, sides, now }: Props) {
  const t = useTranslations('public-pages.home')
  const groups = [
    { label: t('nextMeeting'), meeting: meetings.filter(({ startsAt }) => startsAt > now).at(-1) },
    { label: t('lastMeeting'), meeting: meetings.find(({ startsAt }) => startsAt <= now) },
  ]
  return groups.map(
    ({ label, meeting }) =>
      meeting && (
        <div key={label} className="mt-4 first:mt-0">
          <p className="text-soft text-sm">{label}</p>
          <PublicMeetingList meetings={[meeting]} sides={sides} level={3} />
        </div>
      ),
  )
}
