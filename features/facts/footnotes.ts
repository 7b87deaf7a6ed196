import { textFor } from '@/i18n/localized'
import type { Locale } from '@/i18n/routing'
import type { Figure, FigureValue } from './figure'

/** The notes under a group of figures, each once, and the number by which a value points at its note. */
export function footnotesOf(figures: readonly Figure[], locale: Locale) {
  const notes = figures.flatMap(({ values }) => values.flatMap(({ note }) => (note ? [note] : [])))
  const texts = new Map(notes.map((note) => [textFor(note, locale)?.text, note]))
  const order = [...texts.keys()]
  return {
    notes: [...texts.values()],
    numberOf: ({ note }: FigureValue) => (note ? order.indexOf(textFor(note, locale)?.text) + 1 : null),
  }
}
