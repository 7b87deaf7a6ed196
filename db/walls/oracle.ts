import type { Actor, Role } from './actors'

/**
 * What product.md says about each table (§1 audience, §3 who may do what, §4 drafts), written as data and never read
 * from the policies. A table without a line here fails the matrix.
 *
 * public: the whole world reads · guarded: whoever the row's audience names · closed: no door at all
 */
export type Rule = {
  wall: 'public' | 'guarded' | 'closed'
  /** Which audiences its rows may have. */
  audiences?: readonly string[]
  /** Anonymous readers see its public rows too; signed-in people always do, if `read` allows it. */
  anonymous?: boolean
  /** Who of a side reads it: everybody unless it says otherwise. */
  read?: readonly Role[]
  /** Parents in their first state are for these roles alone. */
  draftsFor?: readonly Role[]
  add?: readonly Role[]
  /** A new row stands in its first state. */
  addsDrafts?: boolean
  remove?: readonly Role[]
  /** The column that says in whose name a row is written: one's own, always. */
  by?: string
  /** A door of its own that reads and writes freely. */
  door?: 'jwg_auth'
}

const STAFF: readonly Role[] = ['secretary', 'co_chair']
const WRITERS: readonly Role[] = ['delegate', 'secretary', 'co_chair']
const CO_CHAIR: readonly Role[] = ['co_chair']
const NOBODY: readonly Role[] = []

const everywhere = ['public', 'joint', 'pk', 'ru']
const joint = ['joint']
const oneSide = ['pk', 'ru']

const open: Rule = { wall: 'public', anonymous: true }
const shared: Rule = { wall: 'guarded', audiences: joint }
const anyones: Rule = { wall: 'guarded', audiences: everywhere }
/** Joint, or one side's. */
const knownToOne: Rule = { wall: 'guarded', audiences: ['joint', 'pk', 'ru'] }
const own: Rule = { wall: 'guarded', audiences: oneSide }
const draft: Rule = { ...shared, draftsFor: STAFF }
const closed: Rule = { wall: 'closed' }

export const rules: Readonly<Record<string, Rule>> = {
  sides: open,
  audiences: open,
  bodies: open,
  sectors: open,
  passages: open,
  procedure_rules: open,
  record_events: open,
  phases: open,
  meeting_summaries: open,
  published_news: open,
  released_clauses: open,
  released_records: open,
  published_opportunities: { ...open, add: STAFF, remove: STAFF, by: 'publisher_id' },

  facts: { ...anyones, anonymous: true },
  people: shared,
  news: { ...anyones, by: 'author_id' },
  news_transitions: { ...anyones, by: 'by_person' },
  opportunities: { ...own, add: STAFF, addsDrafts: true },
  opportunity_revisions: { ...own, add: STAFF, by: 'author_id' },
  opportunity_transitions: { ...own, add: STAFF, by: 'by_person' },
  meetings: { ...shared, add: STAFF, addsDrafts: true },
  meeting_transitions: { ...shared, add: STAFF, by: 'by_person' },
  meeting_proposals: { ...shared, add: STAFF, by: 'by_person' },
  motions: { ...shared, add: STAFF, by: 'by_person' },
  motion_answers: { ...shared, add: STAFF, by: 'by_person' },
  agenda_items: { ...shared, add: WRITERS, addsDrafts: true, by: 'by_person' },
  agenda_item_transitions: { ...shared, add: STAFF, by: 'by_person' },
  agenda_wordings: { ...shared, add: STAFF, by: 'by_person' },
  agenda_orders: { ...shared, add: STAFF, by: 'by_person' },
  agenda_versions: { ...shared, add: STAFF, by: 'by_person' },
  delegation_lists: { ...own, add: STAFF, by: 'author_id' },
  delegation_notices: { ...shared, add: STAFF, by: 'by_person' },
  delegation_members: { ...shared, add: STAFF },
  attendance: { ...shared, add: STAFF, by: 'by_person' },
  room_turns: { ...shared, add: STAFF, by: 'by_person' },
  room_notes: { ...shared, add: STAFF, by: 'by_person' },
  papers: { ...knownToOne, add: WRITERS, by: 'by_person' },
  paper_versions: { ...knownToOne, add: WRITERS, by: 'by_person' },
  holidays: { ...shared, add: STAFF, remove: STAFF },
  // Written by a definer function, in the transaction that causes them.
  mails: { ...own, read: ['administrator'] },
  minutes: { ...draft, add: STAFF, addsDrafts: true, by: 'by_person' },
  minutes_transitions: { ...draft, by: 'by_person' },
  clauses: draft,
  minutes_revisions: { ...draft, add: STAFF, addsDrafts: true, by: 'by_person' },
  minutes_updates: { ...shared, read: STAFF, add: STAFF, by: 'by_person' },
  minutes_snapshots: { ...shared, read: STAFF, add: STAFF, by: 'by_person' },
  clause_matches: { ...draft, add: STAFF, by: 'by_person' },
  circulations: { ...draft, add: STAFF, by: 'by_person' },
  circulation_extensions: { ...draft, add: STAFF, by: 'by_person' },
  clause_comments: { ...draft, add: WRITERS, by: 'by_person' },
  comment_answers: { ...draft, add: STAFF, by: 'by_person' },
  reservations: { ...draft, add: CO_CHAIR, by: 'by_person' },
  reservation_endings: { ...draft, add: CO_CHAIR, by: 'by_person' },
  minutes_agreements: { ...draft, add: STAFF, by: 'by_person' },
  corrigenda: { ...shared, add: STAFF, by: 'by_person' },
  corrigendum_endings: { ...shared, add: STAFF, by: 'by_person' },
  written_procedures: { ...shared, add: STAFF, by: 'by_person' },
  written_procedure_endings: { ...shared, add: STAFF, by: 'by_person' },
  appointments: { ...shared, add: CO_CHAIR, by: 'by_person' },
  appointment_endings: { ...shared, add: CO_CHAIR, by: 'by_person' },
  signing_texts: { ...shared, add: WRITERS, by: 'by_person' },
  signatures: { ...shared, add: WRITERS, by: 'by_person' },
  clause_releases: { ...shared, add: CO_CHAIR, by: 'by_person' },
  decisions: shared,
  decision_reports: { ...shared, by: 'reported_by' },
  gates: anyones,
  gate_evidence: anyones,
  milestones: anyones,
  milestone_reports: { ...anyones, by: 'reported_by' },
  inquiries: own,
  inquiry_transitions: { ...own, by: 'by_person' },
  visits: own,
  notes: { ...own, add: WRITERS, by: 'author_id' },
  audit_log: anyones,
  // Invitations are made on the command line and looked up by the sign-in functions.
  invitations: { ...own, read: NOBODY },

  credentials: closed,
  sessions: closed,
  audit_heads: closed,
  meeting_numbers: closed,
  mail_preferences: closed,
  calendar_feeds: closed,
  totp_factors: closed,
  passkeys: closed,
  recovery_codes: closed,
  challenges: closed,
  rate_limits: { ...closed, door: 'jwg_auth' },
}

export type Operation = 'select' | 'insert' | 'update' | 'delete'
export type Target = {
  audience: string
  side: string
  isDraft: boolean
  by: 'self' | 'colleague' | 'stranger'
}

/** The audiences whose rows exist for this actor. */
export function knows(actor: Actor): readonly string[] {
  const own = actor.live?.side ?? actor.job
  return own ? ['public', 'joint', own] : ['public']
}

/** May this statement touch this row, by everything the product says? */
export function isPermitted(actor: Actor, rule: Rule, operation: Operation, row: Target) {
  if (rule.door && rule.door === actor.door) return true
  if (rule.wall === 'closed') return false
  switch (operation) {
    case 'select':
      return maySelect(actor, rule, row)
    case 'insert':
      return (
        mayWrite(actor, rule.add, row) && (!rule.by || row.by === 'self') && (!rule.addsDrafts || row.isDraft)
      )
    case 'update':
      return false
    case 'delete':
      return mayWrite(actor, rule.remove, row)
  }
}

function maySelect({ door, live }: Actor, rule: Rule, row: Target) {
  if (door === 'jwg_public_site')
    return rule.anonymous === true && (rule.wall === 'public' || row.audience === 'public')
  if (door !== 'jwg_app') return false
  if (rule.wall === 'public') return true
  if (rule.read && !(live && rule.read.includes(live.role))) return false
  if (row.isDraft && rule.draftsFor && !(live && rule.draftsFor.includes(live.role))) return false
  return row.audience === 'public' || (live !== undefined && ['joint', live.side].includes(row.audience))
}

/** What is written so far belongs to one side, and is written by its own people. */
function mayWrite({ door, live }: Actor, writers: readonly Role[] | undefined, row: Target) {
  return (
    door === 'jwg_app' &&
    live !== undefined &&
    writers?.includes(live.role) === true &&
    row.side === live.side
  )
}

/**
 * Were every grant given to everybody, would the wall alone still have to stop this? The second line of the matrix,
 * without which a missing policy could hide behind a missing grant.
 */
export function mustStop(actor: Actor, rule: Rule, operation: Operation, row: Target) {
  if (rule.door && rule.door === actor.door) return false
  if (rule.wall === 'closed') return true
  if (rule.wall === 'public') return operation !== 'select' && !isPermitted(actor, rule, operation, row)
  if (actor.door === 'jwg_auth' && row.audience !== 'public') return true
  if (!knows(actor).includes(row.audience)) return true
  if (operation === 'insert') return rule.by !== undefined && row.by !== 'self'
  const isHidden = row.isDraft && rule.draftsFor && !(actor.live && rule.draftsFor.includes(actor.live.role))
  return isHidden === true
}
