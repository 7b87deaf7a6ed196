import { useTranslations } from 'next-intl'
import { Prose } from '@/components/layout/prose'
import { Section } from '@/components/layout/section'
import { LocaleLink } from '@/components/ui/link'

const SWATCHES = { ink: 'bg-ink', soft: 'bg-soft', accent: 'bg-accent', pk: 'bg-pk', ru: 'bg-ru' } as const
const NAMES = ['ink', 'soft', 'accent', 'pk', 'ru'] as const

export function TypeSamples() {
  const t = useTranslations('design')
  return (
    <Section id="type" title={t('section.type')}>
      <div className="grid gap-8 lg:grid-cols-[2fr_1fr]">
        <Prose>
          <h2>{t('sample.heading2')}</h2>
          <p>{t('sample.text')}</p>
          <h3>{t('sample.heading3')}</h3>
          <p>{t('sample.text')}</p>
          <p>
            <LocaleLink href="/about">{t('sample.link')}</LocaleLink>
          </p>
        </Prose>
        <ul className="grid content-start gap-2">
          {NAMES.map((name) => (
            <li key={name} className="flex items-center gap-3 text-sm">
              <span className={`size-8 rounded-sm ${SWATCHES[name]}`} />
              {t(`colour.${name}`)}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}
