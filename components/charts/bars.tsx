import { scaleLinear } from 'd3-scale'
import { useTranslations } from 'next-intl'
import { ChartTable } from '@/components/charts/chart-table'

export type Bar = { key: string; label: string; value: number; words: string; side?: string }

type Props = { title: string; bars: readonly Bar[]; max?: number; columns?: readonly [string, string] }

/** Horizontal bars from one common zero. `words` is the value as the language writes it, with its unit. */
export function Bars({ title, bars, max, columns }: Props) {
  const t = useTranslations('ui.chart')
  const share = scaleLinear()
    .domain([0, max ?? Math.max(1, ...bars.map((bar) => bar.value))])
    .range([0, 100])
  return (
    <figure>
      <figcaption className="mb-3 font-semibold">{title}</figcaption>
      <ul aria-hidden="true" className="grid gap-3">
        {bars.map((bar) => (
          <li key={bar.key}>
            <p className="flex flex-wrap justify-between gap-x-4 text-sm">
              <span>{bar.label}</span>
              <span className="font-semibold tabular-nums">{bar.words}</span>
            </p>
            <svg
              aria-hidden="true"
              data-side={bar.side}
              className="mt-0.5 block h-2.5 w-full rtl:-scale-x-100"
            >
              <rect width="100%" height="100%" className="fill-line" />
              <rect
                width={`${share(bar.value).toFixed(2)}%`}
                height="100%"
                className={bar.side ? 'fill-side' : 'fill-ink'}
              />
            </svg>
          </li>
        ))}
      </ul>
      <ChartTable
        caption={title}
        head={columns ?? [t('item'), t('value')]}
        rows={bars.map((bar) => [bar.label, bar.words])}
      />
    </figure>
  )
}
