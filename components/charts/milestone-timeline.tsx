import { useLocale, useTranslations } from 'next-intl'
import { ChartTable } from '@/components/charts/chart-table'
import { type Milestone, milestoneTrack } from '@/components/charts/milestone-track'
import { directionOf } from '@/i18n/direction'
import { formatDay, formatMonth } from '@/i18n/format-date'

type Props = { title: string; milestones: readonly Milestone[]; now: Date }

const isoDay = (date: Date) => date.toISOString().slice(0, 10)

/** Each side reports its own date: both are drawn in one size, above each other, beside the plan. */
export function MilestoneTimeline({ title, milestones, now }: Props) {
  const t = useTranslations('ui.chart')
  const locale = useLocale()
  const { at, ticks } = milestoneTrack(milestones, now, directionOf(locale))
  const sides = [
    ...new Map(milestones.flatMap((one) => one.reports.map((r) => [r.side, r.sideName] as const))),
  ]
  const reportOf = (one: Milestone, side: string) => one.reports.find((report) => report.side === side)

  return (
    <figure>
      <figcaption className="mb-3 font-semibold">{title}</figcaption>
      <div aria-hidden="true">
        {milestones.map((one) => (
          <div
            key={one.key}
            className="border-line border-t py-1 sm:grid sm:grid-cols-[minmax(10rem,1fr)_3fr] sm:items-center sm:gap-4"
          >
            <p className="text-sm">{one.label}</p>
            <svg aria-hidden="true" className="block h-14 w-full overflow-visible text-xs">
              <Now x={at(now)} />
              {one.planned && <Planned x={at(one.planned)} />}
              {one.reports.map((report, index) => (
                <Reported key={report.side} {...report} x={at(report.date)} y={index === 0 ? 15 : 41} />
              ))}
            </svg>
          </div>
        ))}
        <div className="border-line border-t sm:grid sm:grid-cols-[minmax(10rem,1fr)_3fr] sm:gap-4">
          <Legend planned={t('planned')} today={t('today')} />
          <svg aria-hidden="true" className="block h-7 w-full overflow-visible text-xs">
            {ticks.map((tick) => (
              <text
                key={tick.getTime()}
                x={at(tick)}
                y="18"
                textAnchor="middle"
                className="fill-soft tabular-nums"
              >
                {formatMonth(tick, locale)}
              </text>
            ))}
          </svg>
        </div>
      </div>
      <ChartTable
        caption={title}
        head={[t('milestone'), t('planned'), ...sides.map(([, side]) => t('report', { side }))]}
        rows={milestones.map((one) => [
          one.label,
          one.planned && formatDay(isoDay(one.planned), locale),
          ...sides
            .map(([side]) => reportOf(one, side))
            .map((r) => (r ? formatDay(isoDay(r.date), locale) : null)),
        ])}
      />
    </figure>
  )
}

function Now({ x }: { x: string }) {
  return <line x1={x} x2={x} y1="0" y2="56" className="stroke-2 stroke-accent" />
}

function Planned({ x }: { x: string }) {
  return <line x1={x} x2={x} y1="2" y2="54" strokeDasharray="3 3" className="stroke-2 stroke-edge" />
}

/** Filled when the side calls it done, hollow while it is a forecast. */
function Reported({ side, done, x, y }: { side: string; done: boolean; x: string; y: number }) {
  return (
    <svg aria-hidden="true" x={x} y={y} overflow="visible" data-side={side}>
      <rect
        x="-15"
        y="-10"
        width="30"
        height="20"
        rx="3"
        className={`stroke-2 stroke-side ${done ? 'fill-side' : 'fill-paper'}`}
      />
      <text y="4.5" textAnchor="middle" className={`font-semibold ${done ? 'fill-on-side' : 'fill-side'}`}>
        {side.toUpperCase()}
      </text>
    </svg>
  )
}

function Legend({ planned, today }: { planned: string; today: string }) {
  return (
    <p className="flex flex-wrap gap-x-4 text-soft text-xs">
      <span className="border-edge border-s-2 border-dashed ps-1.5">{planned}</span>
      <span className="border-accent border-s-2 ps-1.5">{today}</span>
    </p>
  )
}
