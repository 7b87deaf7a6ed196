import { useLocale, useTranslations } from 'next-intl'
import { Bars } from '@/components/charts/bars'
import { Funnel } from '@/components/charts/funnel'
import { GateProgress } from '@/components/charts/gate-progress'
import { MilestoneTimeline } from '@/components/charts/milestone-timeline'
import { Section } from '@/components/layout/section'
import { formatNumber, formatShare } from '@/i18n/format-number'
import { SAMPLE_NOW } from './sample-time'

export function ChartSamples() {
  const t = useTranslations('design')
  const locale = useLocale()
  const sides = { pk: t('sample.pk'), ru: t('sample.ru') }
  const report = (side: 'pk' | 'ru', day: string, done = false) => ({
    side,
    sideName: sides[side],
    date: new Date(day),
    done,
  })
  const bar = (key: string, label: string, value: number) => ({
    key,
    label,
    value,
    words: formatNumber(value, locale),
  })
  return (
    <Section id="charts" title={t('section.charts')}>
      <div className="grid gap-10">
        <MilestoneTimeline
          title={t('chart.milestones')}
          now={SAMPLE_NOW}
          milestones={[
            {
              key: 'audit',
              label: t('chart.audit'),
              planned: new Date('2025-12-01'),
              reports: [report('pk', '2026-01-20', true), report('ru', '2025-12-20', true)],
            },
            {
              key: 'study',
              label: t('step.study'),
              planned: new Date('2026-09-01'),
              reports: [report('pk', '2026-09-01'), report('ru', '2026-12-15')],
            },
            {
              key: 'contract',
              label: t('step.contract'),
              planned: null,
              reports: [report('pk', '2027-03-01')],
            },
          ]}
        />
        <GateProgress
          title={t('step.evidence')}
          words={t('step.evidenceWords')}
          done={9}
          total={14}
          owed={[
            { side: 'pk', sideName: sides.pk, count: 3 },
            { side: 'ru', sideName: sides.ru, count: 2 },
          ]}
        />
        <div className="grid gap-10 md:grid-cols-2">
          <Bars
            title={t('chart.rate')}
            max={1}
            bars={[
              { key: 'pk', side: 'pk', label: sides.pk, value: 0.64, words: formatShare(0.64, locale) },
              { key: 'ru', side: 'ru', label: sides.ru, value: 0.58, words: formatShare(0.58, locale) },
            ]}
          />
          <Funnel
            title={t('chart.inquiries')}
            steps={[
              bar('received', t('chart.received'), 42),
              bar('review', t('chart.review'), 31),
              bar('answered', t('chart.answered'), 24),
            ]}
          />
        </div>
      </div>
    </Section>
  )
}
