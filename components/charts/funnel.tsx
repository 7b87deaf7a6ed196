import { scaleLinear } from 'd3-scale'
import { useTranslations } from 'next-intl'
import type { Bar } from '@/components/charts/bars'
import { ChartTable } from '@/components/charts/chart-table'

/** How many go on from step to step: centred bars, so that what falls away is seen on both sides. */
export function Funnel({ title, steps }: { title: string; steps: readonly Bar[] }) {
  const t = useTranslations('ui.chart')
  const width = scaleLinear()
    .domain([0, Math.max(1, ...steps.map((step) => step.value))])
    .range([0, 100])
  return (
    <figure>
      <figcaption className="mb-3 font-semibold">{title}</figcaption>
      <ol aria-hidden="true" className="grid gap-1">
        {steps.map((step) => (
          <li
            key={step.key}
            className="grid grid-cols-[1fr_3rem] items-center gap-x-3 text-sm sm:grid-cols-[minmax(8rem,1fr)_3fr_3rem]"
          >
            <span className="col-span-2 sm:col-span-1">{step.label}</span>
            <svg aria-hidden="true" className="block h-7 w-full">
              <rect
                x={`${(50 - width(step.value) / 2).toFixed(2)}%`}
                width={`${width(step.value).toFixed(2)}%`}
                height="100%"
                className="fill-ink"
              />
            </svg>
            <span className="text-end font-semibold tabular-nums">{step.words}</span>
          </li>
        ))}
      </ol>
      <ChartTable
        caption={title}
        head={[t('item'), t('value')]}
        rows={steps.map((step) => [step.label, step.words])}
      />
    </figure>
  )
}
