import { useTranslations } from 'next-intl'
import { LocaleLink } from '@/components/ui/link'
import { meetingPath } from '@/features/meetings/validation'

type Props = { meeting: { id: string; body: string; number: number | null } }

export function AddToCalendar({ meeting }: Props) {
  const t = useTranslations('calendar')
  return (
    <LocaleLink href={`${meetingPath(meeting)}/meeting.ics`} download>
      {t('add')}
    </LocaleLink>
  )
}
