'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/choice'
import { TextField } from '@/components/ui/text-field'
import type { Clock } from '@/i18n/format-clock'
import { MOST_MINUTES, SLOTS } from '../validation/fields'
import { SlotFields } from './slot-fields'
import type { Fields } from './use-round-fields'
import { useSlots } from './use-slots'

type Props = { fields: Fields; home: string; clocks: readonly Clock[]; noticeDays: number }

export function DateFields({ fields, home, clocks, noticeDays }: Props) {
  const t = useTranslations('meeting-dates')
  const { slots, type } = useSlots(fields.slot)
  const { defaultValue: isTicked, ...shortNotice } = fields.plain('shortNotice')
  return (
    <div className="grid gap-6">
      <div className="grid gap-6 lg:grid-cols-2">
        {SLOTS.map((number) => (
          <SlotFields
            key={number}
            {...{ number, home, clocks }}
            legend={fields.slot(number).legend}
            error={fields.slot(number).error}
            slot={slots[number]}
            onType={(slot) => type(number, slot)}
          />
        ))}
      </div>
      <div className="max-w-64">
        <TextField
          {...fields.plain('duration')}
          {...{ hint: t('hint.duration'), type: 'number', inputMode: 'numeric', dir: 'ltr' }}
          {...{ min: 15, max: MOST_MINUTES }}
        />
      </div>
      <Checkbox
        {...shortNotice}
        key={isTicked}
        value="1"
        label={t('field.shortNotice', { days: noticeDays })}
        hint={t('hint.shortNotice')}
        defaultChecked={isTicked !== ''}
      />
    </div>
  )
}
