import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { StatusBadge } from '@/components/ui/badge'
import { ParallelText } from '@/components/ui/parallel-text'
import en from '@/i18n/messages/en/design.json'
import ru from '@/i18n/messages/ru/design.json'

export function ParallelSamples() {
  const t = useTranslations('design')
  return (
    <Section id="parallel" title={t('section.parallel')}>
      <ParallelText
        name="sample-text"
        first="en"
        pairs={[
          {
            id: 'c1',
            number: '1',
            mark: <StatusBadge tone="good">{t('status.signed')}</StatusBadge>,
            texts: [
              { language: 'en', body: <p>{en.sample.text}</p> },
              { language: 'ru', body: <p>{ru.sample.text}</p> },
            ],
          },
          {
            id: 'c2',
            number: '2',
            texts: [
              { language: 'en', body: <p>{en.step.protocol}</p> },
              { language: 'ru', body: null },
            ],
          },
        ]}
      />
    </Section>
  )
}
