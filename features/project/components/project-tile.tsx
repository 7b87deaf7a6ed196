import { useLocale, useTranslations } from 'next-intl'
import { GateProgress } from '@/components/charts/gate-progress'
import { MilestoneTimeline } from '@/components/charts/milestone-timeline'
import { Tile } from '@/components/layout/tile'
import { LocaleLink } from '@/components/ui/link'
import { type Step, Stepper } from '@/components/ui/stepper'
import type { Difference } from '@/features/decisions/queries/parts'
import { textFor } from '@/i18n/localized'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import { differingMilestones } from '../differences'
import type { Gate, Milestone, Phase } from '../queries/parts'
import { Differences } from './differences'

type Props = {
  phases: readonly Phase[]
  gate: Gate | null
  milestones: readonly Milestone[]
  differences: readonly Difference[]
  sides: readonly SideWords[]
  now: Date
}

const STEPS: Record<Phase['state'], Step['state']> = { passed: 'done', current: 'current', ahead: 'ahead' }

export function ProjectTile({ phases, gate, milestones, differences, sides, now }: Props) {
  const t = useTranslations('project.tile')
  const locale = useLocale()
  return (
    <Tile id="project" title={t('title')} wide>
      <div className="grid gap-8">
        <Stepper
          label={t('phases')}
          steps={phases.map(({ slug, name, state }) => ({
            key: slug,
            label: textFor(name, locale)?.text ?? slug,
            state: STEPS[state],
          }))}
        />
        {gate && <CurrentGate gate={gate} sides={sides} />}
        <Milestones milestones={milestones} sides={sides} now={now} />
        <div>
          <h3 className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 font-semibold">
            {t('differ')}
            <LocaleLink href="/workspace/decisions?differ=1" className="font-normal text-sm">
              {t('allDiffer')}
            </LocaleLink>
          </h3>
          <Differences decisions={differences} milestones={differingMilestones(milestones)} sides={sides} />
        </div>
      </div>
    </Tile>
  )
}

function CurrentGate({ gate, sides }: { gate: Gate; sides: readonly SideWords[] }) {
  const t = useTranslations('project.tile')
  const name = textFor(gate.name, useLocale())?.text ?? ''
  return (
    <GateProgress
      title={t('gate', { name })}
      words={t('gateWords', { provided: gate.provided, total: gate.total })}
      done={gate.provided}
      total={gate.total}
      owed={gate.owed
        .filter(({ count }) => count > 0)
        .map(({ side, count }) => ({ side, count, sideName: nameOfSide(sides, side) }))}
    />
  )
}

type MilestonesProps = { milestones: readonly Milestone[]; sides: readonly SideWords[]; now: Date }

function Milestones({ milestones, sides, now }: MilestonesProps) {
  const t = useTranslations('project.tile')
  const locale = useLocale()
  if (milestones.length === 0) return <p className="text-soft">{t('noMilestones')}</p>
  return (
    <MilestoneTimeline
      title={t('milestones')}
      now={now}
      milestones={milestones.map(({ id, name, baselineOn, reports }) => ({
        key: id,
        label: textFor(name, locale)?.text ?? '',
        planned: new Date(baselineOn),
        reports: reports.map(({ side, status, forecastOn }) => ({
          side,
          sideName: nameOfSide(sides, side),
          date: new Date(forecastOn),
          done: status === 'reached',
        })),
      }))}
    />
  )
}
