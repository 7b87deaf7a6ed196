import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'

export function MessageSamples() {
  const t = useTranslations('design')
  return (
    <Section id="messages" title={t('section.messages')}>
      <div className="grid gap-4">
        <Notice tone="good" title={t('message.saved')}>
          <p>{t('message.savedText')}</p>
        </Notice>
        <Notice tone="warn" title={t('message.changed')}>
          <p>{t('message.changedText')}</p>
        </Notice>
        <EmptyState title={t('message.empty')} why={t('message.emptyWhy')}>
          <ButtonLink href="/about">{t('sample.link')}</ButtonLink>
        </EmptyState>
        <Disclosure summary={t('sample.link')} open>
          <p>{t('sample.text')}</p>
        </Disclosure>
      </div>
    </Section>
  )
}
