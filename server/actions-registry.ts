/**
 * Every server action of the portal, as `file#export`. An action answers any address and needs no page that imports
 * it, so each one is named here on purpose; `undeclaredActions` fails the check for those that are not.
 * gate: who may run it at all (the mutation still asks the policy).
 */
export type ActionGate = 'anyone' | 'signed-in'

export const actions: Readonly<Record<string, ActionGate>> = {
  'features/auth/actions.ts#signInAction': 'anyone',
  'features/auth/actions.ts#signOutAction': 'anyone',
  'features/auth/actions.ts#acceptInvitationAction': 'anyone',
  'features/auth/actions.ts#endOtherSessionsAction': 'signed-in',
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
}
