import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/layout/page-header'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { LocalizedText } from '@/components/ui/localized-text'
import type { MeetingLine } from '@/features/meetings/queries/parts'
import { meetingLabel, meetingPath } from '@/features/meetings/validation'
import { agendaPath } from '../validation/addresses'

type Props = { meeting: MeetingLine; part?: 'versions' }

export function AgendaHeader({ meeting, part }: Props) {
  const t = useTranslations('agenda')
  const meetings = useTranslations('meetings')
  const name = meetingLabel(meeting) ?? meetings('proposal')
  return (
    <>
      <Breadcrumb
        trail={[
          { href: '/workspace/meetings', label: meetings('title') },
          { href: meetingPath(meeting), label: name },
          ...(part ? [{ href: agendaPath(meeting), label: t('title') }] : []),
        ]}
      />
      <PageHeader
        title={part ? t('versions.of', { meeting: name }) : t('of', { meeting: name })}
        lead={<LocalizedText texts={meeting.title} />}
        above={meeting.isDemonstration && <DemonstrationMark />}
      />
    </>
  )
}
