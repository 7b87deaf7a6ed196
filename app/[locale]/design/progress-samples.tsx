import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { ProgressBar } from '@/components/ui/progress-bar'
import { Stepper } from '@/components/ui/stepper'
import { Timeline, TimelineItem } from '@/components/ui/timeline'
import { formatDay } from '@/i18n/format-date'

export function ProgressSamples() {
  const t = useTranslations('design')
  const locale = useLocale()
  return (
    <Section id="progress" title={t('section.progress')}>
      <div className="grid gap-8">
        <Stepper
          steps={[
            { key: 'idea', label: t('step.idea'), state: 'done' },
            { key: 'study', label: t('step.study'), state: 'current', note: t('step.evidenceWords') },
            { key: 'contract', label: t('step.contract'), state: 'ahead' },
            { key: 'works', label: t('step.works'), state: 'ahead' },
          ]}
        />
        <ProgressBar
          id="evidence"
          label={t('step.evidence')}
          value={9}
          max={14}
          words={t('step.evidenceWords')}
        />
        <Timeline>
          <TimelineItem when={formatDay('2025-05-13', locale)} title={t('step.opened')}>
            <p>{t('sample.text')}</p>
          </TimelineItem>
          <TimelineItem when={formatDay('2025-07-11', locale)} title={t('step.protocol')} />
        </Timeline>
      </div>
    </Section>
  )
}
