import { useLocale, useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import type { Figure, FigureValue } from '../figure'
import { footnotesOf } from '../footnotes'
import { optionColumns, optionRows } from '../option-desk'
import { ConfidenceBadge } from './confidence-badge'
import { FactAmount } from './fact-amount'
import { FactOrigin } from './fact-origin'
import { Footnotes } from './footnotes'

/** Blast furnace and electric arc furnace, row by row, from the register. */
export function OptionDesk({ figures }: { figures: readonly Figure[] }) {
  const locale = useLocale()
  const t = useTranslations('facts.options')
  const { notes, numberOf } = footnotesOf(figures, locale)
  const reported = (key: string) => figures.find(({ figure }) => figure === key)?.values[0]
  return (
    <>
      <Table
        caption={t('caption')}
        captionHidden
        rows={optionRows}
        keyOf={(row) => row}
        columns={[
          { key: 'what', label: t('what'), cell: (row) => t(`rows.${row}`) },
          ...optionColumns.map((column) => ({
            key: column,
            label: t(`columns.${column}`),
            cell: (row: (typeof optionRows)[number]) => (
              <OptionCell of={reported(`${column}-${row}`)} numberOf={numberOf} />
            ),
          })),
        ]}
      />
      <Footnotes notes={notes} />
    </>
  )
}

type CellProps = { of: FigureValue | undefined; numberOf: (value: FigureValue) => number | null }

function OptionCell({ of, numberOf }: CellProps) {
  const t = useTranslations('ui')
  if (!of) return <span className="text-soft italic">{t('notStated')}</span>
  return (
    <div>
      <FactAmount of={of} noteNumber={numberOf(of)} />
      <FactOrigin of={of} />
      <ConfidenceBadge confidence={of.confidence} />
    </div>
  )
}
