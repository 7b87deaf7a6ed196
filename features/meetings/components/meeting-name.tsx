import { useTranslations } from 'next-intl'
import { meetingLabel } from '../validation'

/** `JWG-3`; a proposal says that it is one. */
export function MeetingName({ meeting }: { meeting: { body: string; number: number | null } }) {
  const t = useTranslations('meetings')
  return <bdi>{meetingLabel(meeting) ?? t('proposal')}</bdi>
}
