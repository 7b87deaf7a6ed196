import type { MeetingLine, Rule } from '@/features/meetings/queries/parts'
import type { Motion } from '@/features/motions/queries'
import { type AgendaStanding, dayOfRule } from './policy'
import type { Agenda } from './queries/agenda'

/** The days that the rules of procedure set for an agenda; null where there is none, or both sides waived it. */
export function rulesOfAgenda(meeting: MeetingLine, rules: readonly Rule[], motions: readonly Motion[]) {
  const dayOf = (key: string) => {
    const rule = rules.find((one) => one.key === key)
    const isWaived = motions.some(
      ({ kind, subject, answer }) => kind === 'waive' && subject === key && answer === 'agreed',
    )
    return rule && !isWaived ? dayOfRule(meeting, rule.days) : null
  }
  return { requestBy: dayOf('agenda-requests'), circulateBy: dayOf('provisional-agenda') }
}

export function standingOf({ versions, isChanged, meeting }: Agenda): AgendaStanding {
  return { newest: versions[0] ?? null, isChanged, openItems: meeting.openItems }
}
