import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/shape'
import type { DeadlineState } from '../deadlines'

const TONES: Record<DeadlineState, Tone> = {
  met: 'good',
  waived: 'calm',
  ahead: 'calm',
  soon: 'warn',
  late: 'bad',
  closed: 'calm',
}

export function DeadlineBadge({ state }: { state: DeadlineState }) {
  const t = useTranslations('meetings.deadlineStates')
  return <StatusBadge tone={TONES[state]}>{t(state)}</StatusBadge>
}
