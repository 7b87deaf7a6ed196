import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SideBadge } from '@/components/ui/badge'
import { Day } from '@/components/ui/day'
import { LocaleLink } from '@/components/ui/link'
import { LocalizedText } from '@/components/ui/localized-text'
import type { Difference } from '@/features/decisions/queries/parts'
import { decisionPath } from '@/features/decisions/validation'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { Milestone } from '../queries/parts'

type Props = {
  decisions: readonly Difference[]
  milestones: readonly Milestone[]
  sides: readonly SideWords[]
}

/** Where the sides differ, both words in one size, side by side. */
export function Differences({ decisions, milestones, sides }: Props) {
  const t = useTranslations('project')
  const status = useTranslations('decisions.statuses')
  if (decisions.length + milestones.length === 0) return <p className="text-soft">{t('tile.noDiffer')}</p>
  return (
    <ul>
      {decisions.map(({ ref, text, reports }) => (
        <DifferenceRow
          key={ref}
          name={<LocalizedText texts={text} />}
          link={<LocaleLink href={decisionPath(ref)}>{ref}</LocaleLink>}
        >
          {reports.map((report) => (
            <Word key={report.side} side={report.side} sides={sides}>
              {status(report.status)}
            </Word>
          ))}
        </DifferenceRow>
      ))}
      {milestones.map(({ id, name, reports }) => (
        <DifferenceRow key={id} name={<LocalizedText texts={name} />}>
          {reports.map((report) => (
            <Word key={report.side} side={report.side} sides={sides}>
              {t.rich('tile.forecast', {
                day: () => <Day on={report.forecastOn} />,
                status: t(`milestoneStatuses.${report.status}`),
              })}
            </Word>
          ))}
        </DifferenceRow>
      ))}
    </ul>
  )
}

type RowProps = { name: ReactNode; link?: ReactNode; children: ReactNode }

function DifferenceRow({ name, link, children }: RowProps) {
  return (
    <li className="grid gap-x-6 gap-y-1 border-line border-t py-2.5 lg:grid-cols-[1fr_34rem]">
      <p className="min-w-0">
        {link} {name}
      </p>
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">{children}</ul>
    </li>
  )
}

function Word({ side, sides, children }: { side: string; sides: readonly SideWords[]; children: ReactNode }) {
  return (
    <li className="flex items-baseline gap-2 text-sm">
      <SideBadge code={side} name={nameOfSide(sides, side)} /> <span>{children}</span>
    </li>
  )
}
