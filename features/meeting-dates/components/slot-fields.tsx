'use client'

import { useLocale, useTranslations } from 'next-intl'
import { FieldError } from '@/components/ui/field'
import { TextField } from '@/components/ui/text-field'
import { type Clock, formatMoment } from '@/i18n/format-clock'
import { momentAt } from '@/lib/zone-time'
import type { SlotNumber } from '../validation/fields'
import type { TypedSlot } from './use-slots'

type Props = {
  number: SlotNumber
  legend: string
  slot: TypedSlot
  error?: string
  /** The zone that is typed in, and the clocks to show it on. */
  home: string
  clocks: readonly Clock[]
  onType: (slot: TypedSlot) => void
}

/** A day and a time on the writer's clock, and at once what the other side's clock shows then. */
export function SlotFields({ number, legend, slot, error, home, clocks, onType }: Props) {
  const locale = useLocale()
  const t = useTranslations('meeting-dates.form')
  const moment = momentAt(slot.day, slot.time, home)
  const id = `slot.${number}.day`
  return (
    <fieldset
      aria-describedby={error ? `${id}-error` : undefined}
      className={error ? 'border-bad border-s-4 ps-3' : undefined}
    >
      <legend className="font-semibold">{legend}</legend>
      {error && <FieldError id={id}>{error}</FieldError>}
      <div className="mt-1 flex flex-wrap gap-4">
        <TextField
          {...{ id, name: id, label: t('day'), type: 'date', dir: 'ltr', value: slot.day }}
          onChange={(event) => onType({ ...slot, day: event.target.value })}
        />
        <TextField
          {...{ id: `slot.${number}.time`, name: `slot.${number}.time`, label: t('time') }}
          {...{ type: 'time', dir: 'ltr', value: slot.time }}
          onChange={(event) => onType({ ...slot, time: event.target.value })}
        />
      </div>
      {moment && (
        <p className="mt-1.5 text-soft text-sm tabular-nums">
          {t('bothClocks', { moment: formatMoment(moment, clocks, locale) })}
        </p>
      )}
    </fieldset>
  )
}
