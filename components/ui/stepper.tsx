import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/shape'

export type Step = { key: string; label: string; state: 'done' | 'current' | 'ahead'; note?: string }

const TONES: Record<Step['state'], Tone> = { done: 'good', current: 'active', ahead: 'calm' }

export function Stepper({ steps, label }: { steps: readonly Step[]; label?: string }) {
  const t = useTranslations('ui.steps')
  return (
    <ol
      aria-label={label ?? t('label')}
      className={`grid gap-x-3 gap-y-4 ${steps.length > 6 ? 'md:grid-cols-4' : 'md:auto-cols-fr md:grid-flow-col'}`}
    >
      {steps.map((step) => (
        <li
          key={step.key}
          aria-current={step.state === 'current' ? 'step' : undefined}
          className={`border-s-4 ps-3 md:border-s-0 md:border-t-4 md:ps-0 md:pt-2 ${LINES[step.state]}`}
        >
          <p className={`hyphens-auto md:text-sm ${step.state === 'ahead' ? 'text-soft' : 'font-semibold'}`}>
            {step.label}
          </p>
          <StatusBadge tone={TONES[step.state]}>{t(step.state)}</StatusBadge>
          {step.note && <p className="text-soft text-sm">{step.note}</p>}
        </li>
      ))}
    </ol>
  )
}

const LINES: Record<Step['state'], string> = {
  done: 'border-ink',
  current: 'border-accent',
  ahead: 'border-line',
}
