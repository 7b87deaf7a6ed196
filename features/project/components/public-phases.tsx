import { useLocale, useTranslations } from 'next-intl'
import { LocalizedText } from '@/components/ui/localized-text'
import { type Step, Stepper } from '@/components/ui/stepper'
import { textFor } from '@/i18n/localized'
import type { PublicPhase } from '../queries/public'

const STATES: Record<string, Step['state']> = { passed: 'done', current: 'current' }

/** The eight phases at a glance, and what each is for beneath. */
export function PublicPhases({ phases }: { phases: readonly PublicPhase[] }) {
  const locale = useLocale()
  const t = useTranslations('public-pages.project')
  const steps = phases.map((phase) => ({
    key: phase.slug,
    label: textFor(phase.name, locale)?.text ?? phase.slug,
    state: STATES[phase.state] ?? 'ahead',
  }))
  return (
    <>
      <Stepper steps={steps} label={t('phases')} />
      <details className="mt-6">
        <summary className="py-1 font-semibold hover:text-accent-strong">{t('whatPhasesMean')}</summary>
        <dl className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2">
          {phases.map((phase) => (
            <div key={phase.slug}>
              <dt className="font-semibold">
                <LocalizedText texts={phase.name} />
              </dt>
              <dd className="text-soft">
                <LocalizedText texts={phase.description} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}
