import { textFor } from '@/i18n/localized'
import type { Locale } from '@/i18n/routing'
import type { Figure } from './figure'

/** The figures of a page for machines: every reported value with its unit, date and source. */
export function registerData(figures: readonly Figure[], locale: Locale) {
  return {
    '@type': 'ItemList',
    itemListElement: figures.flatMap(({ label, values }) =>
      values.map((value) => ({
        '@type': 'Observation',
        name: textFor(label, locale)?.text,
        measuredValue: value.value ?? (value.words && textFor(value.words, locale)?.text),
        maxValue: value.valueHigh ?? undefined,
        unitText: value.unit ?? undefined,
        observationDate: value.asOf,
        creditText: textFor(value.sourceName, locale)?.text,
      })),
    ),
  }
}
