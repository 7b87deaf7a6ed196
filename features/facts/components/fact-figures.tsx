import { useLocale } from 'next-intl'
import type { Figure } from '../figure'
import { footnotesOf } from '../footnotes'
import { FactFigure } from './fact-figure'
import { Footnotes } from './footnotes'

const COLUMNS = {
  beside: '',
  below: 'sm:grid-cols-2 lg:grid-cols-3',
  pairs: 'md:grid-cols-2',
  row: 'sm:grid-cols-2 lg:grid-cols-4',
}

type Props = { figures: readonly Figure[]; place?: keyof typeof COLUMNS }

/** A group of figures with its notes beneath, each note once. */
export function FactFigures({ figures, place = 'below' }: Props) {
  const locale = useLocale()
  const { notes, numberOf } = footnotesOf(figures, locale)
  if (figures.length === 0) return null
  return (
    <div>
      <dl className={`grid gap-x-8 gap-y-6 ${COLUMNS[place]}`}>
        {figures.map((figure) => (
          <FactFigure key={figure.figure} figure={figure} numberOf={numberOf} />
        ))}
      </dl>
      <Footnotes notes={notes} />
    </div>
  )
}
