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
  'features/notes/actions.ts#writeNoteAction': 'signed-in',
  'features/opportunities/actions.ts#createOpportunityAction': 'signed-in',
  'features/opportunities/actions.ts#publishOpportunityAction': 'signed-in',
  'features/opportunities/actions.ts#returnOpportunityAction': 'signed-in',
  'features/opportunities/actions.ts#saveOpportunityAction': 'signed-in',
  'features/opportunities/actions.ts#submitOpportunityAction': 'signed-in',
  'features/opportunities/actions.ts#withdrawOpportunityAction': 'signed-in',
}
