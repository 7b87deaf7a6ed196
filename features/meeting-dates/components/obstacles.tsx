import { useTranslations } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'
import { LocalizedText } from '@/components/ui/localized-text'
import { meetingLabel } from '@/features/meetings/validation'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { CommonDay } from '../common-hours'
import type { NamedHoliday, StandingMeeting } from '../queries/finder'

type Props = { day: CommonDay<NamedHoliday, StandingMeeting>; sides: readonly SideWords[] }

/** Why a day, or part of it, is not free. */
export function Obstacles({ day: { holidays, taken }, sides }: Props) {
  const t = useTranslations('meeting-dates.finder')
  if (holidays.length + taken.length === 0) return <span className="text-soft">{t('clear')}</span>
  return (
    <ul>
      {holidays.map(({ side, name, isProvisional }) => (
        <li key={side} className="flex flex-wrap items-baseline gap-x-2">
          <SideBadge code={side} name={nameOfSide(sides, side)} />
          <span>
            <LocalizedText texts={name} />
            {isProvisional && <span className="text-warn"> ({t('provisional')})</span>}
          </span>
        </li>
      ))}
      {taken.map((meeting) => (
        <li key={meeting.id}>
          <bdi>{meetingLabel(meeting)}</bdi>
        </li>
      ))}
    </ul>
  )
}
