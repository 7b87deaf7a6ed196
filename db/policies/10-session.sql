-- Who is asking. The portal sets one thing, the raw session id, and the database looks the rest up, so neither a
-- forged setting nor injected SQL can switch sides, and a session that ended sees public rows only.

create or replace function app.live_session(out person_id uuid, out side text, out role text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    select p.id, p.side, p.role into person_id, side, role
    from public.sessions s join public.people p on p.id = s.person_id
    where s.token_hash = sha256(convert_to(current_setting('app.session', true), 'UTF8'))
      and s.revoked_at is null and s.expires_at > now() and s.passed_at is not null
      and p.suspended_at is null and p.role is not null;
  end $$;

-- Whether whoever asks has proved who they are within five minutes (S19).
create or replace function app.is_freshly_proved() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select exists (select from public.sessions s
      where s.token_hash = sha256(convert_to(current_setting('app.session', true), 'UTF8'))
        and s.proved_at > now() - interval '5 minutes')
  $$;

create or replace function app.viewer_id() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select person_id from app.live_session() $$;

create or replace function app.viewer_side() returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select side from app.live_session() $$;

create or replace function app.viewer_role() returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select role from app.live_session() $$;

-- Background work has no session: its own login role names the one audience that it works for.
create or replace function app.audiences() returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    own text;
  begin
    if session_user = 'jwg_jobs' then
      own := nullif(current_setting('app.job_audience', true), '');
    -- The anonymous door stays anonymous, whatever it is handed: what it reads is kept for everybody.
    elsif session_user <> 'jwg_public_site' then
      own := app.viewer_side();
    end if;
    return case when own is null then array['public'] else array['public', 'joint', own] end;
  end $$;

-- Resumes a session: the one query with which every signed-in request begins. Notes the visit once a minute.
create or replace function app.resume_session(raw text)
  returns table (id uuid, side text, role text, session_id uuid, previous_visit_at timestamptz)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  #variable_conflict use_column
  declare
    hashed bytea := sha256(convert_to(raw, 'UTF8'));
  begin
    update public.sessions s set last_seen_at = now()
    where s.token_hash = hashed and s.revoked_at is null and s.expires_at > now()
      and s.last_seen_at < now() - interval '1 minute';
    return query
      select p.id, p.side, p.role, s.id, s.previous_visit_at
      from public.sessions s join public.people p on p.id = s.person_id
      where s.token_hash = hashed and s.revoked_at is null and s.expires_at > now() and s.passed_at is not null
        and p.suspended_at is null and p.role is not null;
  end $$;

create or replace function app.list_own_sessions()
  returns table (id uuid, device text, created_at timestamptz, last_seen_at timestamptz, is_this boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select s.id, s.device, s.created_at, s.last_seen_at,
           s.token_hash = sha256(convert_to(current_setting('app.session', true), 'UTF8'))
    from public.sessions s
    where s.person_id = app.viewer_id() and s.revoked_at is null and s.expires_at > now() and s.passed_at is not null
    order by s.last_seen_at desc
  $$;

create or replace function app.end_this_session() returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    update public.sessions set revoked_at = now()
    where token_hash = sha256(convert_to(current_setting('app.session', true), 'UTF8')) and revoked_at is null
  $$;

create or replace function app.end_other_sessions() returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    ended integer;
  begin
    update public.sessions set revoked_at = now()
    where person_id = app.viewer_id() and revoked_at is null
      and token_hash <> sha256(convert_to(current_setting('app.session', true), 'UTF8'));
    get diagnostics ended = row_count;
    return ended;
  end $$;

-- Suspension, a new role and a new password end every session of the person, on every instance, at once.
create or replace function app.end_sessions_of_person() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    update public.sessions set revoked_at = now()
    where person_id = (to_jsonb(new) ->> tg_argv[0])::uuid and revoked_at is null;
    return null;
  end $$;

create or replace trigger people_end_sessions after update of role, side, suspended_at on people
  for each row when (old.role is distinct from new.role or old.side is distinct from new.side
                     or old.suspended_at is distinct from new.suspended_at)
  execute function app.end_sessions_of_person('id');
create or replace trigger credentials_end_sessions after update of password_hash on credentials
  for each row execute function app.end_sessions_of_person('person_id');

create or replace function app.sweep_sessions() returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    swept integer;
  begin
    delete from public.sessions where coalesce(revoked_at, expires_at) < now() - interval '30 days';
    get diagnostics swept = row_count;
    return swept;
  end $$;
