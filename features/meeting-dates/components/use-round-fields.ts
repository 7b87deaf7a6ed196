'use client'

import { useTranslations } from 'next-intl'
import { LANGUAGE_NAMES } from '@/i18n/language-names'
import type { Fault } from '../validation/faults'
import type { LANGUAGES, RoundField, SlotNumber, TypedRound } from '../validation/fields'
import type { RoundFormState } from '../validation/states'

export type Fields = ReturnType<typeof useRoundFields>

type Localized = 'title' | 'place'
type Plain = 'body' | 'hostSide' | 'videoLink' | 'duration' | 'shortNotice' | 'reason'

/** For each field of the form its label, what stands in it and what is wrong with it. */
export function useRoundFields(typed: TypedRound, refused: RoundFormState | null, noticeDays: number) {
  const t = useTranslations('meeting-dates')
  const faults = refused?.faults ?? []
  const textOf = (field: RoundField) => refused?.kept[field] ?? typed[field] ?? ''
  const errorOf = (field: RoundField) => {
    const fault = faults.find((one) => one.field === field)
    return fault && messageOf(fault)
  }

  function messageOf({ field, slot }: Fault) {
    if (slot === 'unreadable' && field === 'slot.0.day') return t('wrong.slot.main')
    if (slot) return t(`wrong.slot.${slot}`, { days: noticeDays })
    return t(`wrong.${plainNameOf(field)}`)
  }
  const plain = (field: Plain) => ({
    id: field,
    name: field,
    label: t(`field.${field}`, { days: noticeDays }),
    defaultValue: textOf(field),
    error: errorOf(field),
  })
  const localized = (name: Localized, language: (typeof LANGUAGES)[number]) => {
    const field = `${name}.${language}` as const
    const label = t('form.inLanguage', { field: t(`field.${name}`), language: LANGUAGE_NAMES[language] })
    return { id: field, name: field, label, defaultValue: textOf(field), error: errorOf(field) }
  }
  const nameOfSlot = (number: SlotNumber) =>
    number === 0 ? t('form.main') : t('form.alternative', { number })

  return {
    plain,
    localized,
    nameOfSlot,
    slot: (number: SlotNumber) => ({
      legend: nameOfSlot(number),
      day: textOf(`slot.${number}.day`),
      time: textOf(`slot.${number}.time`),
      error: errorOf(`slot.${number}.day`),
    }),
    errors: faults.map((fault) => ({
      fieldId: fault.field,
      message: `${labelOf(fault.field)}: ${messageOf(fault)}`,
    })),
  }

  function labelOf(field: RoundField) {
    const number = ([0, 1, 2, 3] as const).find((one) => field.startsWith(`slot.${one}`))
    return number === undefined ? t(`field.${plainNameOf(field)}`, { days: noticeDays }) : nameOfSlot(number)
  }
}

function plainNameOf(field: RoundField): Plain | Localized {
  if (field.startsWith('title.')) return 'title'
  if (field.startsWith('place.') || field.startsWith('slot.')) return 'place'
  for (const name of ['hostSide', 'videoLink', 'duration', 'shortNotice', 'reason'] as const)
    if (field === name) return name
  return 'body'
}
