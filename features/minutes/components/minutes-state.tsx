import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/shape'
import type { MinutesState } from '../queries/minutes'

const TONES: Record<MinutesState, Tone> = {
  draft: 'calm',
  circulated: 'warn',
  agreed: 'active',
  signed: 'good',
}

export function MinutesStateBadge({ state }: { state: MinutesState }) {
  const t = useTranslations('minutes.states')
  return <StatusBadge tone={TONES[state]}>{t(state)}</StatusBadge>
}
