/** What the catalogue check knows by name. Whoever adds a line here says why. */

/** Read by the whole world; has no column `audience`. Written by nobody, or by the rows' owners alone. */
export const publicTables = [
  'audiences',
  'bodies',
  'meeting_summaries',
  'passages',
  'phases',
  'procedure_rules',
  'published_news',
  'published_opportunities',
  'record_events',
  'sectors',
  'sides',
]

/** Behind no policy at all but the one named; only definer functions get in. */
export const closedTables: Record<string, string[]> = {
  credentials: [],
  sessions: [],
  audit_heads: [],
  meeting_numbers: [],
  mail_preferences: [],
  calendar_feeds: [],
  rate_limits: ['sign_in_door'],
}

/** Keys of guarded tables that neither hold the audience nor rest on a random id, and why nothing shows through. */
export const keysWithoutAudience: Record<string, string> = {
  decisions_ref_unique: 'numbers of the joint record; issued under a row lock',
  meetings_body_number_unique: 'a meeting is always joint (meetings_audience)',
  gates_phase_unique: 'a gate is joint; phases are public',
  invitations_token_hash_unique: 'a hash of 256 random bits',
}

/** Pointers at people: everybody signed in knows every person (people_audience). */
export const tablesEverybodyKnows = ['people', ...publicTables]

/** SECURITY DEFINER: they look behind the wall, so each is here on purpose. */
export const definerFunctions = [
  'accept_invitation(bytea,jsonb,jsonb,text)',
  'announce_meeting_change()',
  'announce_public_change()',
  'append_audit(text,uuid,text,text,text,text,jsonb,timestamp with time zone)',
  'audiences()',
  'end_other_sessions()',
  'end_sessions_of_person()',
  'end_this_session()',
  'find_credentials(text)',
  'find_invitation(bytea)',
  'invite(text,text,text,bytea,interval)',
  'list_own_sessions()',
  'live_session()',
  'open_session(uuid,bytea,text,interval)',
  'record(text,text,text,text,jsonb)',
  'resume_session(text)',
  'sweep_sessions()',
  'apply_agenda_order()',
  'check_agenda_version()',
  'check_proposal()',
  'is_agreed(uuid,uuid,text)',
  'is_waived(uuid,text)',
  'next_meeting_number(text)',
  'number_paper()',
  'open_agenda()',
  'place_agenda_item()',
  'rule_days(text)',
  'settle_preview(uuid,text,smallint)',
  'settle_scan(uuid,text)',
  'show_wording()',
  'take_agenda_step()',
  'take_meeting_step()',
  'take_step()',
  'unsettled_papers()',
  'viewer_id()',
  'viewer_role()',
  'viewer_side()',
]

/** Which of them each door may call. */
export const functionsOfDoors: Record<string, string[]> = {
  jwg_app: [
    'audiences()',
    'end_other_sessions()',
    'end_this_session()',
    'list_own_sessions()',
    'record(text,text,text,text,jsonb)',
    'resume_session(text)',
    'viewer_id()',
    'viewer_role()',
    'viewer_side()',
  ],
  jwg_auth: [
    'accept_invitation(bytea,jsonb,jsonb,text)',
    'find_credentials(text)',
    'find_invitation(bytea)',
    'invite(text,text,text,bytea,interval)',
    'open_session(uuid,bytea,text,interval)',
  ],
  jwg_jobs: [
    'audiences()',
    'settle_preview(uuid,text,smallint)',
    'settle_scan(uuid,text)',
    'sweep_sessions()',
    'unsettled_papers()',
  ],
  jwg_public_site: ['audiences()'],
}

/** What the definer functions touch, table or column at a time. */
export const definerGrants = [
  'agenda_items: INSERT, SELECT, UPDATE (duration_minutes), UPDATE (is_late), UPDATE (position), UPDATE (state), UPDATE (title)',
  'agenda_orders: SELECT',
  'agenda_versions: SELECT',
  'agenda_wordings: INSERT, SELECT',
  'audit_heads: INSERT, SELECT, UPDATE',
  'audit_log: INSERT, SELECT',
  'credentials: INSERT, SELECT',
  'inquiries: SELECT (id), SELECT (state), UPDATE (state)',
  'invitations: INSERT, SELECT, UPDATE (accepted_at), UPDATE (accepted_by)',
  'meeting_numbers: INSERT, SELECT, UPDATE',
  'meeting_proposals: SELECT',
  'meeting_transitions: SELECT',
  'meetings: SELECT, UPDATE (ends_at), UPDATE (host_side), UPDATE (number), UPDATE (place), UPDATE (starts_at), UPDATE (state), UPDATE (video_link)',
  'minutes: SELECT, UPDATE (state)',
  'minutes_signatures: SELECT',
  'motion_answers: SELECT',
  'motions: SELECT',
  'news: SELECT (id), SELECT (state), UPDATE (state)',
  'opportunities: SELECT (id), SELECT (state), UPDATE (state)',
  'paper_versions: SELECT, UPDATE (pages), UPDATE (preview), UPDATE (scan)',
  'papers: SELECT, UPDATE (is_late), UPDATE (number)',
  'people: INSERT, SELECT',
  'procedure_rules: SELECT',
  'sessions: DELETE, INSERT, SELECT, UPDATE (last_seen_at), UPDATE (revoked_at)',
  'sides: SELECT',
]
