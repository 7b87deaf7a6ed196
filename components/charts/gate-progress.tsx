import { useTranslations } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'

type Props = {
  title: string
  /** Says what stands: “9 of 14 evidence items”. */
  words: string
  done: number
  total: number
  owed: readonly { side: string; sideName: string; count: number }[]
}

/** One cell for each evidence item: filled when it is there, in the side's colour while that side owes it. */
export function GateProgress({ title, words, done, total, owed }: Props) {
  const t = useTranslations('ui.chart')
  const cells = [
    ...Array.from({ length: done }, (_, n) => ({ key: `done-${n}`, side: undefined })),
    ...owed.flatMap(({ side, count }) =>
      Array.from({ length: count }, (_, n) => ({ key: `${side}-${n}`, side })),
    ),
  ]
  return (
    <figure>
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{title}</span>
        <span className="text-soft text-sm tabular-nums">{words}</span>
      </figcaption>
      <svg aria-hidden="true" className="my-2 block h-5 w-full overflow-visible rtl:-scale-x-100">
        {cells.map((cell, index) => (
          <rect
            key={cell.key}
            data-side={cell.side}
            x={`${((index * 100) / total + 0.25).toFixed(2)}%`}
            y="1"
            width={`${(100 / total - 0.9).toFixed(2)}%`}
            height="18"
            className={cell.side ? 'fill-paper stroke-2 stroke-side' : 'fill-ink stroke-2 stroke-ink'}
          />
        ))}
      </svg>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {owed.map(({ side, sideName, count }) => (
          <li key={side} className="flex items-center gap-2">
            <SideBadge code={side} name={sideName} />
            {t('owedBy', { count, side: sideName })}
          </li>
        ))}
      </ul>
    </figure>
  )
}
