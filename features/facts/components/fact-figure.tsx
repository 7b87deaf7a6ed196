import { useTranslations } from 'next-intl'
import { LocalizedText } from '@/components/ui/localized-text'
import type { Figure, FigureValue } from '../figure'
import { ConfidenceBadge } from './confidence-badge'
import { FactAmount } from './fact-amount'
import { FactOrigin } from './fact-origin'

type Props = { figure: Figure; numberOf?: (value: FigureValue) => number | null }

/** A figure is never bare, and rival values stand side by side in one size. */
export function FactFigure({ figure, numberOf }: Props) {
  const t = useTranslations('facts')
  const [first] = figure.values
  const agree = figure.values.every(({ confidence }) => confidence === first?.confidence)
  return (
    <div data-figure={figure.figure} className="keep-together border-line border-t pt-3">
      <dt className="text-sm">
        <LocalizedText texts={figure.label} />
      </dt>
      <dd>
        {figure.values.length > 1 && (
          <p className="sr-only">{t('rivals', { count: figure.values.length })}</p>
        )}
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {figure.values.map((value) => (
            <li
              key={`${value.asOf} ${value.sourceName.en} ${value.value} ${value.unit}`}
              className="min-w-44 flex-1"
            >
              <FactAmount of={value} noteNumber={numberOf?.(value)} />
              <FactOrigin of={value} />
              {!agree && <ConfidenceBadge confidence={value.confidence} />}
            </li>
          ))}
        </ul>
        {agree && first && <ConfidenceBadge confidence={first.confidence} />}
      </dd>
    </div>
  )
}
