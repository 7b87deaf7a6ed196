import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/shape'
import type { OpportunityState } from '@/db/schema/opportunities'

const TONES: Record<OpportunityState, Tone> = {
  draft: 'calm',
  in_review: 'active',
  published: 'good',
  withdrawn: 'bad',
}

export function StateBadge({ state }: { state: OpportunityState }) {
  const t = useTranslations('opportunities.state')
  return <StatusBadge tone={TONES[state]}>{t(state)}</StatusBadge>
}
