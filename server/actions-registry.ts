/**
 * Every server action of the portal, as `file#export`. An action answers any address and needs no page that imports
 * it, so each one is named here on purpose; `undeclaredActions` fails the check for those that are not.
 * gate: who may run it at all (the mutation still asks the policy).
 */
export type ActionGate = 'anyone' | 'signed-in'

export const actions: Readonly<Record<string, ActionGate>> = {
  'features/agenda/actions.ts#answerAdoptionAction': 'signed-in',
  'features/agenda/actions.ts#answerItemAction': 'signed-in',
  'features/agenda/actions.ts#askAdoptionAction': 'signed-in',
  'features/agenda/actions.ts#circulateAgendaAction': 'signed-in',
  'features/agenda/actions.ts#orderAgendaAction': 'signed-in',
  'features/agenda/actions.ts#proposeItemAction': 'signed-in',
  'features/agenda/actions.ts#rewordItemAction': 'signed-in',
  'features/auth/actions.ts#signInAction': 'anyone',
  'features/auth/actions.ts#signOutAction': 'anyone',
  'features/auth/actions.ts#acceptInvitationAction': 'anyone',
  'features/auth/actions.ts#endOtherSessionsAction': 'signed-in',
  'features/calendar/actions.ts#endCalendarFeedAction': 'signed-in',
  'features/calendar/actions.ts#makeCalendarFeedAction': 'signed-in',
  'features/mail/actions.ts#saveMailPreferencesAction': 'signed-in',
  'features/delegations/actions.ts#changeListAction': 'signed-in',
  'features/delegations/actions.ts#importMembersAction': 'signed-in',
  'features/delegations/actions.ts#notifyDelegationAction': 'signed-in',
  'features/delegations/actions.ts#saveMemberAction': 'signed-in',
  'features/holidays/actions.ts#addHolidayAction': 'signed-in',
  'features/holidays/actions.ts#removeHolidayAction': 'signed-in',
  'features/meeting-dates/actions.ts#callMeetingAction': 'signed-in',
  'features/meeting-dates/actions.ts#confirmMeetingAction': 'signed-in',
  'features/meeting-dates/actions.ts#counterProposalAction': 'signed-in',
  'features/meetings/actions.ts#answerActAction': 'signed-in',
  'features/meetings/actions.ts#askForActAction': 'signed-in',
  'features/meetings/actions.ts#closeMeetingAction': 'signed-in',
  'features/meetings/actions.ts#withdrawMeetingAction': 'signed-in',
  'features/notes/actions.ts#writeNoteAction': 'signed-in',
  'features/papers/actions.ts#addPaperAction': 'signed-in',
  'features/papers/actions.ts#addVersionAction': 'signed-in',
  'features/papers/actions.ts#sharePaperAction': 'signed-in',
  'features/opportunities/actions.ts#createOpportunityAction': 'signed-in',
  'features/opportunities/actions.ts#publishOpportunityAction': 'signed-in',
  'features/opportunities/actions.ts#returnOpportunityAction': 'signed-in',
  'features/opportunities/actions.ts#saveOpportunityAction': 'signed-in',
  'features/opportunities/actions.ts#submitOpportunityAction': 'signed-in',
  'features/opportunities/actions.ts#withdrawOpportunityAction': 'signed-in',
  'features/room/actions.ts#noteAttendanceAction': 'signed-in',
  'features/room/actions.ts#turnRoomAction': 'signed-in',
  'features/room/actions.ts#writeRoomNoteAction': 'signed-in',
}
