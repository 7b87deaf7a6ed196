import { useLocale, useTranslations } from 'next-intl'
import { LocalizedText } from '@/components/ui/localized-text'
import type { FigureValue } from '../figure'
import { formatAmount } from '../format-figure'
import { isWordedUnit } from '../units'

/** A value with its unit, or the words that were reported in place of one. */
export function FactAmount({ of, noteNumber }: { of: FigureValue; noteNumber?: number | null }) {
  const mark = noteNumber ? <sup className="ms-0.5 font-normal text-soft text-xs">{noteNumber}</sup> : null
  if (of.value === null) {
    return (
      <p className="font-semibold text-lg leading-snug rtl:leading-[var(--leading-head)]">
        <LocalizedText texts={of.words ?? {}} />
        {mark}
      </p>
    )
  }
  return (
    <p className="tabular-nums">
      <NumberWithUnit value={of.value} valueHigh={of.valueHigh} unit={of.unit} />
      {mark}
    </p>
  )
}

type NumberProps = { value: number; valueHigh: number | null; unit: string | null }

function NumberWithUnit({ value, valueHigh, unit }: NumberProps) {
  const locale = useLocale()
  const t = useTranslations('facts')
  const { digits, scale } = formatAmount({ value, valueHigh, unit }, locale)
  const count = valueHigh ?? value
  return (
    <>
      <span className="font-semibold text-2xl">
        <bdi>{digits}</bdi>
        {scale !== 'one' && ` ${t(`scale.${scale}`)}`}
      </span>
      {isWordedUnit(unit) && <span className="text-soft"> {t(`unit.${unit}`, { count })}</span>}
    </>
  )
}
