import { useTranslations } from 'next-intl'
import { TabLinks } from '@/components/ui/tab-links'
import { meetingPath } from '../validation'

/** The parts of a meeting, each a page of its own below the meeting's address. */
const PARTS = ['date', 'agenda', 'papers', 'delegations', 'room', 'minutes'] as const

export type MeetingPart = 'overview' | (typeof PARTS)[number]
type Props = {
  meeting: { id: string; body: string; number: number | null }
  current: MeetingPart
  /** Whether the viewer may know of minutes. */
  hasMinutes: boolean
}

export function MeetingTabs({ meeting, current, hasMinutes }: Props) {
  const t = useTranslations('meetings.tabs')
  const home = meetingPath(meeting)
  return (
    <TabLinks
      label={t('label')}
      tabs={[
        { href: home, label: t('overview'), current: current === 'overview' },
        ...PARTS.filter((part) => part !== 'minutes' || hasMinutes).map((part) => ({
          href: `${home}/${part}` as const,
          label: t(part),
          current: current === part,
        })),
      ]}
    />
  )
}
