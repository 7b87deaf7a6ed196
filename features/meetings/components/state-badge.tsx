import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/shape'
import type { MeetingState } from '../queries/parts'

const MEETING_TONES: Record<MeetingState, Tone> = {
  proposed: 'warn',
  countered: 'warn',
  confirmed: 'active',
  postponed: 'warn',
  held: 'active',
  closed: 'good',
  cancelled: 'calm',
  historical: 'calm',
}

export function MeetingStateBadge({ state }: { state: MeetingState }) {
  const t = useTranslations('meetings.states')
  return <StatusBadge tone={MEETING_TONES[state]}>{t(state)}</StatusBadge>
}
