-- The second wall: one policy per command on every table with rows that are not public, of the one measured form
-- (a per-row function call costs fourteen times as much). FORCE binds the owner too.

create or replace procedure app.guard(guarded regclass, also_read text default 'true', also_write text default 'true')
  language plpgsql
  as $$
  declare
    may_know constant text := 'audience = any ((select app.audiences())::text[])';
    command text;
  begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    foreach command in array array['read', 'add', 'change', 'remove'] loop
      execute format('drop policy if exists %I on %s', command, guarded);
    end loop;
    execute format('create policy read on %s for select using (%s and %s)', guarded, may_know, also_read);
    execute format('create policy add on %s for insert with check (%s and %s)', guarded, may_know, also_write);
    execute format('create policy change on %s for update using (%s and %s and %s) with check (%2$s and %4$s)',
                   guarded, may_know, also_read, also_write);
    execute format('create policy remove on %s for delete using (%s and %s and %s)',
                   guarded, may_know, also_read, also_write);
  end $$;

-- Tables that the whole world may read. Where a portal role may write, `own` says which rows are its own.
-- `removable` is wider where a colleague may take back what another one published.
drop procedure if exists app.guard_public(regclass, text);
create or replace procedure app.guard_public(guarded regclass, own text default 'false', removable text default null)
  language plpgsql
  as $$
  declare
    command text;
  begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    foreach command in array array['read', 'add', 'change', 'remove'] loop
      execute format('drop policy if exists %I on %s', command, guarded);
    end loop;
    execute format('create policy read on %s for select using (true)', guarded);
    execute format('create policy add on %s for insert with check (%s)', guarded, own);
    execute format('create policy change on %s for update using (%s) with check (%2$s)', guarded, own);
    execute format('create policy remove on %s for delete using (%s)', guarded, coalesce(removable, own));
  end $$;

call app.guard_public('sides');
call app.guard_public('audiences');
call app.guard_public('bodies');
call app.guard_public('sectors');
call app.guard_public('passages');
call app.guard_public('procedure_rules');
call app.guard_public('record_events');
call app.guard_public('phases');
call app.guard_public('meeting_summaries');
call app.guard_public('released_clauses');
call app.guard_public('released_records');
call app.guard_public('published_news');
call app.guard_public('published_opportunities',
                      -- The second half of the check answers alike for a foreign opportunity and for none.
                      own => $q$side = (select app.viewer_side()) and publisher_id = (select app.viewer_id())
                        and (select app.viewer_role()) in ('secretary', 'co_chair')
                        and opportunity_id in (select id from opportunities)$q$,
                      removable => $q$side = (select app.viewer_side())
                        and (select app.viewer_role()) in ('secretary', 'co_chair')$q$);

call app.guard('facts');
call app.guard('people');
call app.guard('news', also_write => 'author_id = (select app.viewer_id())');
call app.guard('news_transitions', also_write => 'by_person = (select app.viewer_id()) and by_side = (select app.viewer_side())');
-- Opportunities are edited by a side's secretary and co-chair (product.md §3), and begin as drafts.
call app.guard('opportunities', also_write => $q$state = 'draft' and (select app.viewer_role()) in ('secretary', 'co_chair')$q$);
call app.guard('opportunity_revisions',
               also_write => $q$author_id = (select app.viewer_id()) and (select app.viewer_role()) in ('secretary', 'co_chair')$q$);
call app.guard('opportunity_transitions',
               also_write => $q$by_person = (select app.viewer_id()) and by_side = (select app.viewer_side())
                 and (select app.viewer_role()) in ('secretary', 'co_chair')$q$);
-- A meeting is called by a side's own staff; everything after that is a step, and the steps ask for both keys.
call app.guard('meetings', also_write => $q$state = 'proposed' and called_by = (select app.viewer_side())
                 and (select app.viewer_role()) in ('secretary', 'co_chair')$q$);
call app.guard('meeting_transitions',
               also_write => $q$by_person = (select app.viewer_id()) and by_side = (select app.viewer_side())
                 and (select app.viewer_role()) in ('secretary', 'co_chair') and at = (select app.now())$q$);
call app.guard('agenda_items',
               also_write => $q$by_person = (select app.viewer_id()) and proposed_by = (select app.viewer_side())
                 and state = 'proposed' and kind = 'regular' and (select app.viewer_role()) <> 'administrator'
                 and at = (select app.now())$q$);
do $do$
declare
  -- Deadlines are reckoned from the moment of the act, so nobody writes an earlier one.
  hand constant text := 'by_person = (select app.viewer_id()) and by_side = (select app.viewer_side()) and at = (select app.now())';
  staff constant text := $q$(select app.viewer_role()) in ('secretary', 'co_chair')$q$;
  guarded text;
begin
  foreach guarded in array array['meeting_proposals', 'motions', 'motion_answers', 'agenda_item_transitions',
                                 'agenda_wordings', 'agenda_orders', 'agenda_versions', 'delegation_notices',
                                 'attendance', 'room_turns', 'room_notes'] loop
    call app.guard(guarded::regclass, also_write => hand || ' and ' || staff);
  end loop;
end $do$;
call app.guard('delegation_lists',
               also_write => $q$author_id = (select app.viewer_id()) and (select app.viewer_role()) in ('secretary', 'co_chair')$q$);
call app.guard('delegation_members',
               also_write => $q$(select app.viewer_role()) in ('secretary', 'co_chair')
                 and notice_id in (select id from delegation_notices where by_side = (select app.viewer_side()))$q$);
-- Delegates hand in papers with the items that they propose.
call app.guard('papers', also_write => $q$by_person = (select app.viewer_id()) and side = (select app.viewer_side())
                 and (select app.viewer_role()) <> 'administrator'$q$);
-- A version carries on a paper of the own side, and comes unseen by the scanner, whatever the portal says of it.
call app.guard('paper_versions', also_write => $q$by_person = (select app.viewer_id()) and by_side = (select app.viewer_side())
                 and (select app.viewer_role()) <> 'administrator' and scan = 'pending' and preview = 'pending'
                 and paper_id in (select id from papers where side = (select app.viewer_side()))$q$);
call app.guard('holidays', also_write => $q$side = (select app.viewer_side())
                 and (select app.viewer_role()) in ('secretary', 'co_chair')$q$);
-- Which mails go out is for the side's administrator to see.
call app.guard('mails', also_read => $q$(select app.viewer_role()) = 'administrator'$q$, also_write => 'false');
-- Draft minutes: secretaries and co-chairs of both sides, nobody else until they are circulated.
call app.guard('minutes', also_read => $q$(state <> 'draft' or (select app.viewer_role()) in ('secretary', 'co_chair'))$q$,
               also_write => $q$state = 'draft' and by_person = (select app.viewer_id()) and by_side = (select app.viewer_side())
                 and (select app.viewer_role()) in ('secretary', 'co_chair')$q$);
call app.guard('minutes_transitions', also_read => 'minutes_id in (select id from minutes)',
               also_write => 'by_person = (select app.viewer_id()) and by_side = (select app.viewer_side())');
call app.guard('clauses', also_read => 'minutes_id in (select id from minutes)');
-- A revision of the time before circulation stays with those who wrote it, also when a later one circulates.
call app.guard('minutes_revisions',
               also_read => $q$minutes_id in (select id from minutes) and (state <> 'draft' or (select app.viewer_role()) in ('secretary', 'co_chair'))$q$,
               also_write => $q$by_person = (select app.viewer_id()) and by_side = (select app.viewer_side()) and at = (select app.now())
                 and state = 'draft' and (select app.viewer_role()) in ('secretary', 'co_chair')$q$);
-- The document that is being typed is for those who type.
call app.guard('minutes_updates', also_read => $q$(select app.viewer_role()) in ('secretary', 'co_chair')$q$,
               also_write => $q$by_person = (select app.viewer_id()) and by_side = (select app.viewer_side()) and at = (select app.now())
                 and (select app.viewer_role()) in ('secretary', 'co_chair')$q$);
call app.guard('minutes_snapshots', also_read => $q$(select app.viewer_role()) in ('secretary', 'co_chair')$q$,
               also_write => $q$by_person = (select app.viewer_id()) and by_side = (select app.viewer_side()) and at = (select app.now())
                 and (select app.viewer_role()) in ('secretary', 'co_chair')$q$);
do $do$
declare
  hand constant text := 'by_person = (select app.viewer_id()) and by_side = (select app.viewer_side()) and at = (select app.now())';
  staff constant text := $q$ and (select app.viewer_role()) in ('secretary', 'co_chair')$q$;
  co_chair constant text := $q$ and (select app.viewer_role()) = 'co_chair'$q$;
  writers constant text := $q$ and (select app.viewer_role()) <> 'administrator'$q$;
  of_minutes constant text := 'minutes_id in (select id from minutes)';
begin
  call app.guard('clause_matches', also_read => of_minutes, also_write => hand || staff);
  call app.guard('circulations', also_read => of_minutes, also_write => hand || staff);
  call app.guard('circulation_extensions', also_read => 'circulation_id in (select id from circulations)',
                 also_write => hand || staff);
  call app.guard('clause_comments', also_read => of_minutes, also_write => hand || writers);
  call app.guard('comment_answers', also_read => 'comment_id in (select id from clause_comments)', also_write => hand || staff);
  call app.guard('reservations', also_read => of_minutes, also_write => hand || co_chair);
  call app.guard('reservation_endings', also_read => 'reservation_id in (select id from reservations)',
                 also_write => hand || co_chair);
  call app.guard('minutes_agreements', also_read => of_minutes, also_write => hand || staff);
  call app.guard('corrigenda', also_write => hand || staff);
  call app.guard('corrigendum_endings', also_write => hand || staff);
  call app.guard('written_procedures', also_write => hand || staff);
  call app.guard('written_procedure_endings', also_write => hand || staff);
  call app.guard('appointments', also_write => hand || co_chair);
  call app.guard('appointment_endings', also_write => hand || co_chair);
  -- Who may sign is for the triggers of the signature: a co-chair, or an alternate under an appointment that says so.
  call app.guard('signing_texts', also_write => hand || writers);
  call app.guard('signatures', also_write => hand || writers);
  call app.guard('clause_releases', also_write => hand || co_chair);
end $do$;
call app.guard('decisions');
call app.guard('decision_reports', also_write => 'side = (select app.viewer_side()) and reported_by = (select app.viewer_id())');
call app.guard('gates');
call app.guard('gate_evidence');
call app.guard('milestones');
call app.guard('milestone_reports', also_write => 'side = (select app.viewer_side()) and reported_by = (select app.viewer_id())');
call app.guard('inquiries');
call app.guard('inquiry_transitions', also_write => 'by_person = (select app.viewer_id()) and by_side = (select app.viewer_side())');
call app.guard('visits');
-- The administrator only reads.
call app.guard('notes', also_write => $q$author_id = (select app.viewer_id()) and (select app.viewer_role()) <> 'administrator'$q$);
-- Goings in and out are for the side's administrator to see (product.md §3).
call app.guard('audit_log', also_read => $q$(action not in ('signed_in', 'ended_other_sessions', 'invited', 'factor_added', 'factor_removed', 'factors_forgotten',
                 'recovery_codes_made', 'made_calendar_address', 'ended_calendar_address')
                 or (select app.viewer_role()) = 'administrator')$q$);
call app.guard('invitations', also_write => 'false');

-- Closed tables: no policy at all, so nobody but a definer function gets in. The rate limits serve the sign-in door.
alter table credentials enable row level security;
alter table credentials force row level security;
alter table sessions enable row level security;
alter table sessions force row level security;
alter table totp_factors enable row level security;
alter table totp_factors force row level security;
alter table passkeys enable row level security;
alter table passkeys force row level security;
alter table recovery_codes enable row level security;
alter table recovery_codes force row level security;
alter table challenges enable row level security;
alter table challenges force row level security;
alter table audit_heads enable row level security;
alter table audit_heads force row level security;
alter table meeting_numbers enable row level security;
alter table meeting_numbers force row level security;
alter table mail_preferences enable row level security;
alter table mail_preferences force row level security;
alter table calendar_feeds enable row level security;
alter table calendar_feeds force row level security;
alter table rate_limits enable row level security;
alter table rate_limits force row level security;
drop policy if exists sign_in_door on rate_limits;
create policy sign_in_door on rate_limits for all to jwg_auth using (true) with check (true);
