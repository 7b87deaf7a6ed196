import type { Texts } from '@/i18n/localized'
import type { Figure, FigureValue } from './figure'

type Row = FigureValue & { figure: string; label: Texts }

/** Rows of one figure become one entry, in the order of `keys`; a key without a row leaves no gap. */
export function groupFigures(rows: readonly Row[], keys: readonly string[]): Figure[] {
  return keys.flatMap((key) => {
    const values = rows.filter((row) => row.figure === key)
    const [first] = values
    return first ? [{ figure: key, label: first.label, values }] : []
  })
}
