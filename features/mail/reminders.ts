import { deadlinesOf } from '@/features/meetings/deadlines'
import type { Rule } from '@/features/meetings/queries/parts'
import type { MailAbout, MailKind } from './kinds'

const DAY = 24 * 60 * 60 * 1000

/** A meeting as `app.meetings_to_remind` tells of it; rules that were waived for it are not among the rules. */
export type MeetingToRemind = {
  id: string
  state: string
  startsAt: string
  endsAt: string
  openItems: number
  minutesState: string | null
  rules: Rule[]
}

export type Reminder = { kind: MailKind; about: MailAbout }

/**
 * What people are to be reminded of at this moment: deadlines within a week, deadlines that passed, and a meeting
 * within a day. Each names its moment, so that a new date is reminded of anew and the same one never twice.
 */
export function remindersOf(meeting: MeetingToRemind, now: Date): Reminder[] {
  const deadlines = deadlinesOf({ ...meeting, waived: [] }, meeting.rules, now).flatMap(
    ({ rule, at, state }): Reminder[] => {
      const about = { meeting: meeting.id, rule: rule.key, at: at.toISOString() }
      if (state === 'soon') return [{ kind: 'deadline_soon', about }]
      return state === 'late' ? [{ kind: 'deadline_late', about }] : []
    },
  )
  return [...deadlines, ...reminderOfMeeting(meeting, now)]
}

function reminderOfMeeting({ id, state, startsAt }: MeetingToRemind, now: Date): Reminder[] {
  const at = new Date(startsAt)
  const ahead = at.getTime() - now.getTime()
  if (state !== 'confirmed' || ahead <= 0 || ahead > DAY) return []
  return [{ kind: 'meeting_reminder', about: { meeting: id, at: at.toISOString() } }]
}
