import type { Texts } from '@/i18n/localized'

/** One reported value of a figure. */
export type FigureValue = {
  value: number | null
  valueHigh: number | null
  words: Texts | null
  unit: string | null
  asOf: string
  asOfPrecision: string
  sourceName: Texts
  sourceDate: string | null
  confidence: string
  note: Texts | null
}

/** A figure of the register with every value that was reported for it. */
export type Figure = { figure: string; label: Texts; values: FigureValue[] }
