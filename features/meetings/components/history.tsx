import { useTranslations } from 'next-intl'
import { LocalizedText } from '@/components/ui/localized-text'
import { Moment } from '@/components/ui/moment'
import { Timeline, TimelineItem } from '@/components/ui/timeline'
import type { SideWords } from '@/i18n/side-words'
import type { MeetingStep } from '../queries/meetings'

export function History({ steps, sides }: { steps: readonly MeetingStep[]; sides: readonly SideWords[] }) {
  const t = useTranslations('meetings')
  if (steps.length === 0) return <p className="text-soft">{t('noHistory')}</p>
  return (
    <Timeline>
      {steps.map((step) => (
        <TimelineItem
          key={step.id}
          when={<Moment at={new Date(step.at)} clocks={sides} />}
          title={t(`states.${step.to}`)}
        >
          {step.by && (
            <p className="text-soft text-sm">
              <LocalizedText texts={step.by} />
            </p>
          )}
          {step.reason && <p>{step.reason}</p>}
        </TimelineItem>
      ))}
    </Timeline>
  )
}
