import { useTranslations } from 'next-intl'
import { SideBadge } from '@/components/ui/badge'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { Timeline, TimelineItem } from '@/components/ui/timeline'
import { nameOfSide, type SideWords } from '@/i18n/side-words'
import type { ReportStep } from '../queries/decisions'
import { Status } from './side-statuses'

export function ReportHistory({
  steps,
  sides,
}: {
  steps: readonly ReportStep[]
  sides: readonly SideWords[]
}) {
  const t = useTranslations('decisions')
  if (steps.length === 0) return <p className="text-soft">{t('noHistory')}</p>
  return (
    <Timeline>
      {steps.map((step) => (
        <TimelineItem
          key={step.id}
          when={<Moment at={new Date(step.at)} clocks={sides} />}
          title={
            <span className="flex flex-wrap items-center gap-2">
              <SideBadge code={step.side} name={nameOfSide(sides, step.side)} />
              <Status status={step.status} />
            </span>
          }
        >
          {step.note && (
            <p>
              <LocalizedText texts={step.note} />
            </p>
          )}
          <p className="text-soft text-sm">
            <LocalizedText texts={step.by} />
          </p>
        </TimelineItem>
      ))}
    </Timeline>
  )
}
