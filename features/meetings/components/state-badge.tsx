import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/shape'
import type { AgendaState, MeetingState } from '../queries/parts'

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

const AGENDA_TONES: Record<AgendaState, Tone> = {
  proposed: 'warn',
  agreed: 'good',
  countered: 'warn',
  deferred: 'calm',
  declined: 'bad',
}

export function AgendaStateBadge({ state }: { state: AgendaState }) {
  const t = useTranslations('meetings.agendaStates')
  return <StatusBadge tone={AGENDA_TONES[state]}>{t(state)}</StatusBadge>
}
