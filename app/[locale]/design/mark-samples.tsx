import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { SideBadge, StatusBadge, Tag } from '@/components/ui/badge'
import { ClockPair } from '@/components/ui/clock-pair'
import { DemonstrationMark } from '@/components/ui/demonstration'
import { CLOCKS, SAMPLE_NIGHT, SAMPLE_NOW } from './sample-time'

export function MarkSamples() {
  const t = useTranslations('design')
  return (
    <Section id="marks" title={t('section.marks')}>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <SideBadge code="pk" name={t('sample.pk')} />
        <SideBadge code="ru" name={t('sample.ru')} />
        <StatusBadge tone="good">{t('status.signed')}</StatusBadge>
        <StatusBadge tone="active">{t('status.circulated')}</StatusBadge>
        <StatusBadge tone="warn">{t('status.due')}</StatusBadge>
        <StatusBadge tone="bad">{t('status.overdue')}</StatusBadge>
        <StatusBadge tone="calm">{t('status.open')}</StatusBadge>
        <Tag>{t('status.tag')}</Tag>
        <DemonstrationMark />
        <ClockPair moment={SAMPLE_NOW} clocks={CLOCKS} />
        <ClockPair moment={SAMPLE_NIGHT} clocks={CLOCKS} />
      </div>
    </Section>
  )
}
