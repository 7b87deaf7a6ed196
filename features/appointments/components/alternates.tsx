import { useTranslations } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'
import { Day } from '@/components/ui/day'
import { EmptyState } from '@/components/ui/empty-state'
import { LocalizedText } from '@/components/ui/localized-text'
import type { Option } from '@/components/ui/select-field'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import { newId } from '@/lib/ids'
import type { Appointment } from '../queries/appointments'
import { AppointForm } from './appoint-form'
import { EndAppointmentForm } from './end-appointment-form'

type Props = {
  appointments: readonly Appointment[]
  sides: readonly SideWords[]
  /** Whom the reader may appoint; null for whoever appoints nobody. */
  choice: readonly Option[] | null
  side: string
}

/** Who stands in for a co-chair now or soon, and whether they may sign. */
export function Alternates({ appointments, sides, choice, side }: Props) {
  const t = useTranslations('appointments')
  return (
    <div className="grid gap-6">
      {appointments.length === 0 ? (
        <EmptyState title={t('none')} why={t('noneWhy')} />
      ) : (
        <ul className="grid gap-4">
          {appointments.map((one) => (
            <li key={one.id} data-side={one.side} className="grid gap-1 border-side border-s-4 ps-4">
              <p className="flex flex-wrap items-center gap-3">
                <SideBadge code={one.side} name={nameOfSide(sides, one.side)} />
                <strong>
                  <LocalizedText texts={one.alternate} />
                </strong>
                <span>{t(one.maySign ? 'signs' : 'presides')}</span>
              </p>
              <p className="text-soft text-sm">
                <Day on={one.fromOn} /> – <Day on={one.untilOn} />
              </p>
              {choice && one.side === side && <EndAppointmentForm appointment={one.id} formKey={newId()} />}
            </li>
          ))}
        </ul>
      )}
      {choice && choice.length > 0 && (
        <section aria-labelledby="appoint">
          <h3 id="appoint" className="mb-2 text-lg">
            {t('appointTitle')}
          </h3>
          <p className="mb-4 max-w-[65ch] text-soft">{t('lead')}</p>
          <AppointForm people={choice} formKey={newId()} />
        </section>
      )}
    </div>
  )
}
