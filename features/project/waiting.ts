import type { Bilingual } from '@/db/schema/columns'
import { canAnswerWording } from '@/features/agenda/policy'
import type { ItemsToAnswer } from '@/features/agenda/queries/parts'
import type { Viewer } from '@/features/auth/viewer'
import { canComment, isWaitingForAgreement } from '@/features/circulation/policy'
import { canReport } from '@/features/decisions/policy'
import type { OverdueAction } from '@/features/decisions/queries/parts'
import { canAnswerInquiries } from '@/features/inquiries/policy'
import type { Unanswered } from '@/features/inquiries/queries/parts'
import { canCallMeeting } from '@/features/meeting-dates/policy'
import type { DatesToAnswer } from '@/features/meetings/queries/parts'
import { isWaitingForSignature } from '@/features/minutes/policy'
import type { OpenMinutes } from '@/features/minutes/queries/parts'
import { canAnswer } from '@/features/motions/policy'
import type { ActsToAnswer } from '@/features/motions/queries'
import { isWaitingForKey } from '@/features/signatures/policy'
import type { Unsigned } from '@/features/signatures/queries/parts'

type MeetingName = { id: string; body: string; number: number | null }

export type Waiting =
  | { kind: 'sign'; meeting: MeetingName }
  | { kind: 'corrigendum'; id: string; meeting: MeetingName }
  | { kind: 'procedure'; id: string; title: Bilingual }
  | { kind: 'agree'; meeting: MeetingName }
  | { kind: 'circulation'; meeting: MeetingName; closesAt: string }
  | { kind: 'dates'; meeting: MeetingName; proposedBy: string }
  | { kind: 'acts'; meeting: MeetingName; proposedBy: string; count: number }
  | { kind: 'agenda'; meeting: MeetingName; wordedBy: string; count: number }
  | { kind: 'overdue'; action: OverdueAction }
  | { kind: 'inquiries'; count: number; oldest: string }

type Work = {
  openMinutes: readonly OpenMinutes[]
  itemsToAnswer: readonly ItemsToAnswer[]
  ownOverdue: readonly OverdueAction[]
  unanswered: Unanswered
  datesToAnswer: readonly DatesToAnswer[]
  actsToAnswer: readonly ActsToAnswer[]
  unsigned: readonly Unsigned[]
}

/** What this person can do and has not done: only what the policies let this very role do is called waiting. */
export function whatWaits(viewer: Pick<Viewer, 'role' | 'side'>, work: Work): Waiting[] {
  return [
    ...work.openMinutes.flatMap((minutes) => minutesWaiting(viewer, minutes)),
    ...work.unsigned.filter((proposal) => isWaitingForKey(viewer, proposal)),
    ...jointActsWaiting(viewer, work),
    ...work.itemsToAnswer
      .filter((items) => canAnswerWording(viewer, items))
      .map(({ wordedBy, count, ...meeting }) => ({ kind: 'agenda' as const, meeting, wordedBy, count })),
    ...(canReport(viewer) ? work.ownOverdue.map((action) => ({ kind: 'overdue' as const, action })) : []),
    ...inquiriesWaiting(viewer, work.unanswered),
  ]
}

function minutesWaiting(viewer: Pick<Viewer, 'role' | 'side'>, minutes: OpenMinutes): Waiting[] {
  const meeting = { id: minutes.id, body: minutes.body, number: minutes.number }
  const closesAt = minutes.circulationClosesAt
  return [
    ...(isWaitingForSignature(viewer, minutes) ? [{ kind: 'sign' as const, meeting }] : []),
    ...(isWaitingForAgreement(viewer, minutes) ? [{ kind: 'agree' as const, meeting }] : []),
    ...(closesAt && canComment(viewer, minutes) ? [{ kind: 'circulation' as const, meeting, closesAt }] : []),
  ]
}

/** Second keys: dates that the other side proposed, and acts that it asks for. */
function jointActsWaiting(viewer: Pick<Viewer, 'role' | 'side'>, work: Work): Waiting[] {
  const dates = canCallMeeting(viewer) ? work.datesToAnswer : []
  const acts = work.actsToAnswer.filter((asked) => canAnswer(viewer, { ...asked, answer: null }, 'agreed'))
  return [
    ...dates.map(({ bySide, at: _at, ...meeting }) => ({
      ...{ kind: 'dates' as const, meeting, proposedBy: bySide },
    })),
    ...acts.map(({ bySide, count, ...meeting }) => ({
      ...{ kind: 'acts' as const, meeting, proposedBy: bySide, count },
    })),
  ]
}

function inquiriesWaiting(viewer: Pick<Viewer, 'role'>, { count, oldest }: Unanswered): Waiting[] {
  return oldest && canAnswerInquiries(viewer) ? [{ kind: 'inquiries', count, oldest }] : []
}
