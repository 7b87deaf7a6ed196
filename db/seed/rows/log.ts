import type pg from 'pg'

/** The log entries that the seeded acts would have left, in their order, each in the chain of its own audience. */
export async function seedLog(client: pg.Client) {
  await client.query(`
    select app.append_audit(audience, by_person, by_side, action, kind, subject, details, at)
    from (
      select t.audience, t.by_person, t.by_side, 'meeting_' || t.to_state as action, 'meeting' as kind,
             t.meeting_id::text as subject, jsonb_build_object('number', m.number) as details, t.at
        from meeting_transitions t join meetings m on m.id = t.meeting_id
      union all
      select t.audience, t.by_person, t.by_side, 'minutes_' || t.to_state, 'meeting', m.id::text,
             jsonb_build_object('number', m.number), t.at
        from minutes_transitions t join minutes r on r.id = t.minutes_id join meetings m on m.id = r.meeting_id
        -- Each signature has logged itself.
        where t.to_state <> 'signed'
      union all
      select t.audience, t.by_person, t.by_side, 'opportunity_' || t.to_state, 'opportunity', t.opportunity_id::text,
             jsonb_build_object('slug', o.slug), t.at
        from opportunity_transitions t join opportunities o on o.id = t.opportunity_id
      union all
      select r.audience, r.reported_by, r.side, 'reported_' || r.status, 'decision', r.decision_id::text,
             jsonb_build_object('ref', d.ref), r.reported_at
        from decision_reports r join decisions d on d.id = r.decision_id
      union all
      select r.audience, r.reported_by, r.side, 'reported_milestone', 'milestone', r.milestone_id::text, '{}', r.reported_at
        from milestone_reports r
      union all
      select p.audience, p.by_person, p.side, 'paper_added', 'meeting', p.meeting_id::text,
             jsonb_build_object('paper', p.id), p.at from papers p
      union all
      select n.audience, n.author_id, n.audience, 'wrote_note', 'meeting', n.meeting_id::text, '{}', n.created_at from notes n
      union all
      select l.audience, l.author_id, l.audience, 'delegation_list_saved', 'meeting', l.meeting_id::text,
             jsonb_build_object('revision', l.number), l.at from delegation_lists l
      union all
      select n.audience, n.by_person, n.by_side, 'delegation_notified', 'meeting', n.meeting_id::text,
             jsonb_build_object('notice', n.number), n.at from delegation_notices n
      union all
      select t.audience, t.by_person, t.by_side, 'inquiry_' || t.to_state, 'inquiry', t.inquiry_id::text, '{}', t.at
        from inquiry_transitions t
      order by 8, 4
    ) acts`)
}
