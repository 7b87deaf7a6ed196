import { useLocale } from 'next-intl'
import { type Clock, formatSpan } from '@/i18n/format-clock'
import type { Slot } from '../schedule'

/** From when to when, on both clocks. */
export function ItemTime({ slot, clocks }: { slot: Slot; clocks: readonly Clock[] }) {
  return <span className="tabular-nums">{formatSpan(slot.startsAt, slot.endsAt, clocks, useLocale())}</span>
}
