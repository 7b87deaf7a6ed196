import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageHeader } from '@/components/layout/page-header'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { LocalizedText } from '@/components/ui/localized-text'
import type { MeetingLine } from '../queries/parts'
import { meetingLabel, meetingPath } from '../validation'

type Named = Pick<MeetingLine, 'id' | 'body' | 'number' | 'title' | 'isDemonstration'>

type Props = {
  meeting: Named
  title: (meeting: string) => string
  above?: ReactNode
  /** Pages between the meeting and this one. */
  within?: readonly { href: `/${string}`; label: string }[]
}

/** The head of a part of a meeting, with the way back to it; `title` is given the name of the meeting. */
export function PartHeader({ meeting, title, above, within = [] }: Props) {
  const t = useTranslations('meetings')
  const name = meetingLabel(meeting) ?? t('proposal')
  return (
    <>
      <Breadcrumb
        trail={[
          { href: '/workspace/meetings', label: t('title') },
          { href: meetingPath(meeting), label: name },
          ...within,
        ]}
      />
      <PageHeader
        title={title(name)}
        lead={<LocalizedText texts={meeting.title} />}
        above={
          <>
            {above}
            {meeting.isDemonstration && <DemonstrationMark />}
          </>
        }
      />
    </>
  )
}
