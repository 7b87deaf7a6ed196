-- What each role may try; the policies above decide on which rows. `audience`, `state` and keys are never updated.

revoke all on all tables in schema public from jwg_app, jwg_public_site, jwg_auth, jwg_jobs, jwg_backup, jwg_definer;
revoke all on all functions in schema app from public, jwg_app, jwg_public_site, jwg_auth, jwg_jobs;
revoke all on all procedures in schema app from public;
revoke create on schema public from public;

grant usage on schema app to jwg_app, jwg_public_site, jwg_auth, jwg_jobs, jwg_backup, jwg_definer;
grant usage on schema public to jwg_app, jwg_public_site, jwg_auth, jwg_jobs, jwg_backup, jwg_definer;
grant create on schema app to jwg_definer;
grant select on app.clock to jwg_app, jwg_public_site, jwg_auth, jwg_jobs, jwg_backup, jwg_definer;
grant execute on function app.now(), app.agenda_of(uuid), app.calendar_event(uuid), app.is_in_calendar(integer, text),
  app.clocks(), app.search_vector(text, text, text, text), app.canonical_json(jsonb), app.utc_text(timestamptz),
  app.attendance_of(uuid), app.annexes_of(uuid), app.record_of(uuid, integer), app.minutes_blocks(uuid),
  app.plain_text(jsonb), app.two_digits(bigint), app.lacked_quorum(uuid), app.may_sign(uuid, text, uuid, timestamptz),
  app.corrigendum_record(uuid), app.procedure_record(uuid), app.must_have_factor(text)
  to jwg_app, jwg_public_site, jwg_auth, jwg_jobs, jwg_definer;
grant select on all tables in schema public to jwg_backup;
-- A dump without the list of migrations could not be upgraded after it was restored.
grant usage on schema drizzle to jwg_backup;
grant select on all tables in schema drizzle to jwg_backup;
grant select on all sequences in schema public, app, drizzle to jwg_backup;

-- Anonymous readers.
grant select on sides, audiences, bodies, sectors, passages, procedure_rules, record_events, phases, meeting_summaries,
  published_news, released_clauses, released_records, facts to jwg_public_site;
grant select (opportunity_id, slug, side, revision, sector, stage, instrument, place_key, place_name, amount_min_usd,
  amount_max_usd, title, summary, body, published_at, verified_on, is_demonstration, search_en, search_ru, search_ur)
  on published_opportunities to jwg_public_site;
grant execute on function app.audiences(), app.verify_hash(bytea), app.is_issued_pdf(bytea, bytea) to jwg_public_site;

-- For the readiness check: how many migrations the database has.
grant usage on schema drizzle to jwg_public_site;
grant select on drizzle.__drizzle_migrations to jwg_public_site;

-- Signed-in people.
grant select on sides, audiences, bodies, sectors, passages, procedure_rules, record_events, phases, meeting_summaries,
  published_news, published_opportunities, facts, people, news, news_transitions, opportunities, opportunity_revisions,
  opportunity_transitions, meetings, meeting_transitions, agenda_items, minutes, minutes_transitions, clauses,
  decisions, decision_reports, gates, gate_evidence, milestones, milestone_reports, inquiries,
  inquiry_transitions, visits, notes, audit_log to jwg_app;
grant select on meeting_proposals, motions, motion_answers, agenda_item_transitions, agenda_wordings, agenda_orders,
  agenda_versions, delegation_lists, delegation_notices, delegation_members, attendance, room_turns, room_notes, papers,
  paper_versions, holidays, mails to jwg_app;
grant select on minutes_revisions, clause_matches, minutes_updates, minutes_snapshots, circulations, circulation_extensions,
  clause_comments, comment_answers, reservations, reservation_endings, minutes_agreements, corrigenda, corrigendum_endings,
  written_procedures, written_procedure_endings, appointments, appointment_endings, signing_texts, signatures,
  clause_releases, released_clauses, released_records to jwg_app;
grant insert on minutes, minutes_revisions, clause_matches, minutes_updates, minutes_snapshots, circulations,
  circulation_extensions, clause_comments, comment_answers, reservations, reservation_endings, minutes_agreements, corrigenda,
  corrigendum_endings, written_procedures, written_procedure_endings, appointments, appointment_endings, signing_texts,
  signatures, clause_releases to jwg_app;
grant insert on opportunities, opportunity_revisions, opportunity_transitions, published_opportunities, notes, meetings,
  meeting_transitions, meeting_proposals, motions, motion_answers, agenda_items, agenda_item_transitions, agenda_wordings,
  agenda_orders, agenda_versions, delegation_lists, delegation_notices, delegation_members, attendance, room_turns,
  room_notes, papers, paper_versions, holidays to jwg_app;
grant delete on published_opportunities, holidays to jwg_app;
grant execute on function app.audiences(), app.viewer_id(), app.viewer_side(), app.viewer_role(), app.resume_session(text),
  app.list_own_sessions(), app.end_this_session(), app.end_other_sessions(),
  app.queue_mails(text, jsonb, text), app.set_mail_preference(text, text), app.mail_preferences_of_viewer(),
  app.make_calendar_feed(bytea, text), app.end_calendar_feed(), app.calendar_feed_of_viewer(),
  app.record(text, text, text, text, jsonb), app.keep_pdf_hash(bytea, bytea) to jwg_app;

-- The sign-in door.
grant select, insert, update, delete on rate_limits to jwg_auth;
grant execute on function app.find_credentials(text), app.open_session(uuid, bytea, text, interval),
  app.find_invitation(bytea), app.accept_invitation(bytea, jsonb, jsonb, text),
  app.invite(text, text, text, bytea, interval), app.forget_factors(text), app.read_calendar(bytea), app.session_owner(bytea),
  app.take_totp_step(bytea, bigint), app.take_recovery_code(bytea, bytea), app.prove_session(bytea),
  app.set_totp(bytea, bytea, bigint), app.add_passkey(bytea, bytea, bytea, bigint, text), app.remove_factor(bytea, uuid),
  app.replace_recovery_codes(bytea, bytea[]), app.list_passkeys(bytea), app.count_passkey_use(bytea, uuid, bigint),
  app.ask_challenge(bytea, bytea), app.take_challenge(bytea, bytea) to jwg_auth;

-- Background work.
grant execute on function app.audiences(), app.sweep_sessions(), app.queue_reminder(text, jsonb),
  app.meetings_to_remind(), app.take_mails(uuid[]), app.settle_mails(uuid[], text), app.due_digests(),
  app.close_circulations(), app.unsettled_papers(), app.settle_scan(uuid, text), app.settle_preview(uuid, text, smallint) to jwg_jobs;

-- The definer functions and what they touch. The catalogue check knows this list.
grant select, update (last_seen_at, revoked_at, passed_at, proved_at), insert, delete on sessions to jwg_definer;
grant select, insert on people, credentials to jwg_definer;
grant select, insert, delete, update (sealed_secret, last_step, added_at) on totp_factors to jwg_definer;
grant select, insert, delete, update (counter) on passkeys to jwg_definer;
grant select, insert, delete, update (used_at) on recovery_codes to jwg_definer;
grant select, insert, delete on challenges to jwg_definer;
grant select on sides to jwg_definer;
grant select, insert, update (state, tries, sent_at) on mails to jwg_definer;
grant select, insert, update (frequency) on mail_preferences to jwg_definer;
grant select, insert, delete, update (token_hash, locale, made_at, last_read_at) on calendar_feeds to jwg_definer;
grant select, insert, update (accepted_at, accepted_by) on invitations to jwg_definer;
grant select, insert on audit_log to jwg_definer;
grant select, insert, update on audit_heads to jwg_definer;
grant select (id, state), update (state) on opportunities, news, inquiries to jwg_definer;
grant select, update (state, revision, circulation_closes_at) on minutes to jwg_definer;
grant select, update (state) on minutes_revisions to jwg_definer;
grant select on minutes_updates, minutes_snapshots to jwg_definer;
grant select, insert on minutes_transitions, clauses to jwg_definer;
grant insert on minutes_agreements to jwg_definer;
grant select, insert on decisions, released_clauses, released_records, meeting_summaries to jwg_definer;
grant select, update (number) on corrigenda to jwg_definer;
grant select, update (year, number) on written_procedures to jwg_definer;
grant select on appointments, appointment_endings, corrigendum_endings, written_procedure_endings, clause_releases,
  room_turns to jwg_definer;
grant select on circulations, clause_matches, reservations, reservation_endings, minutes_agreements, signatures, delegation_notices, delegation_members,
  attendance to jwg_definer;
grant select, update (log_head, pdf_hashes) on signing_texts to jwg_definer;
grant select, update (state, number, host_side, place, video_link, starts_at, ends_at) on meetings to jwg_definer;
grant select, insert, update (state, position, title, duration_minutes, is_late) on agenda_items to jwg_definer;
grant select, insert on agenda_wordings to jwg_definer;
grant select, insert, update on meeting_numbers to jwg_definer;
grant select, update (number, is_late) on papers to jwg_definer;
grant select, update (scan, preview, pages) on paper_versions to jwg_definer;
grant select on procedure_rules, meeting_proposals, meeting_transitions, motions, motion_answers, agenda_orders,
  agenda_versions to jwg_definer;

do $$
declare
  definer regprocedure;
begin
  for definer in select p.oid::regprocedure from pg_proc p
                 where p.pronamespace = 'app'::regnamespace and p.prosecdef loop
    execute format('alter function %s owner to jwg_definer', definer);
  end loop;
end $$;
grant execute on all functions in schema app to jwg_definer;
