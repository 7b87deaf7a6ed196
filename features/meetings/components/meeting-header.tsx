import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/layout/page-header'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { LocalizedText } from '@/components/ui/localized-text'
import type { SideWords } from '@/i18n/side-words'
import { deadlinesOf } from '../deadlines'
import type { Meeting } from '../queries/meetings'
import { MeetingName } from './meeting-name'
import { type MeetingPart, MeetingTabs } from './meeting-tabs'
import { NextDeadline } from './next-deadline'
import { MeetingStateBadge } from './state-badge'

type Props = { meeting: Meeting; current: MeetingPart; sides: readonly SideWords[]; now: Date }

/** What stands above every part of a meeting: its name, its state, the next deadline and the way to the other parts. */
export function MeetingHeader({ meeting, current, sides, now }: Props) {
  const t = useTranslations('meetings')
  return (
    <>
      <Breadcrumb trail={[{ href: '/workspace/meetings', label: t('title') }]} />
      <PageHeader
        title={<LocalizedText texts={meeting.title} />}
        above={
          <>
            <span className="font-semibold">
              <MeetingName meeting={meeting} />
            </span>
            <MeetingStateBadge state={meeting.state} />
            {meeting.isDemonstration && <DemonstrationMark />}
          </>
        }
      />
      <NextDeadline deadlines={deadlinesOf(meeting, meeting.rules, now)} sides={sides} />
      <MeetingTabs meeting={meeting} current={current} hasMinutes={meeting.minutesState !== null} />
    </>
  )
}
