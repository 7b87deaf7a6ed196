import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/shape'
import type { AgendaState } from '../policy'

const TONES: Record<AgendaState, Tone> = {
  proposed: 'warn',
  agreed: 'good',
  countered: 'warn',
  deferred: 'calm',
  declined: 'bad',
}

export function AgendaStateBadge({ state }: { state: AgendaState }) {
  const t = useTranslations('agenda.states')
  return <StatusBadge tone={TONES[state]}>{t(state)}</StatusBadge>
}
