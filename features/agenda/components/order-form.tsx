import { useLocale, useTranslations } from 'next-intl'
import { LocaleLink } from '@/components/ui/link'
import { newId } from '@/lib/ids'
import type { Agenda } from '../queries/agenda'
import type { Schedule } from '../schedule'
import { agendaPath } from '../validation/addresses'
import { ArrangeOrder } from './arrange-order'

type Props = { agenda: Agenda; schedule: Schedule }

export function OrderForm({ agenda, schedule }: Props) {
  const t = useTranslations('agenda')
  const language = useLocale() === 'ru' ? 'ru' : 'en'
  const { items, meeting, order } = agenda
  const standing = items.filter(({ id }) => schedule.slots.has(id))
  return (
    <>
      <p className="mb-4 max-w-[65ch] text-soft">{t('arrangeWhy')}</p>
      <ArrangeOrder
        items={standing.map(({ id, title, kind }) => ({
          id,
          language,
          title: title[language],
          isFixed: kind !== 'regular',
        }))}
        rest={items.flatMap(({ id }) => (schedule.slots.has(id) ? [] : id))}
        meetingId={meeting.id}
        order={order}
        formKey={newId()}
      />
      <p className="mt-4">
        <LocaleLink href={agendaPath(meeting)}>{t('arranged')}</LocaleLink>
      </p>
    </>
  )
}
