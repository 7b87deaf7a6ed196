-- The calendar of a person: one private address, of which only the hash is stored. Whoever holds the address reads the
-- joint meetings that its owner may know, and nothing else.

-- A meeting as calendars and mails tell of it; bound by the policies of whoever asks.
create or replace function app.calendar_event(of_meeting uuid) returns jsonb
  language sql stable
  as $$
    select jsonb_build_object(
      'id', m.id, 'body', m.body, 'number', m.number, 'state', m.state, 'hostSide', m.host_side, 'title', m.title,
      'place', m.place, 'videoLink', m.video_link, 'startsAt', m.starts_at, 'endsAt', m.ends_at,
      'sequence', (select count(*) from public.meeting_transitions t where t.meeting_id = m.id),
      'changedAt', coalesce((select max(t.at) from public.meeting_transitions t where t.meeting_id = m.id), m.created_at))
    from public.meetings m where m.id = of_meeting
  $$;

-- What was confirmed once stays in the calendar, also when it is off again: that is how readers hear of it.
create or replace function app.is_in_calendar(number integer, state text) returns boolean
  language sql immutable parallel safe
  as $$ select number is not null and state in ('confirmed', 'postponed', 'held', 'closed', 'cancelled') $$;

-- Names and clocks of the sides, in the order of the alphabet.
create or replace function app.clocks() returns jsonb
  language sql stable
  as $$
    select jsonb_agg(jsonb_build_object('code', s.code, 'letters', s.letters, 'shortName', s.short_name, 'name', s.name,
      'timeZone', s.time_zone, 'clockLabel', s.clock_label) order by s.position)
    from public.sides s
  $$;

-- A new address ends the one before.
create or replace function app.make_calendar_feed(hashed bytea, in_locale text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    owner record;
  begin
    select * into owner from app.live_session();
    if owner.person_id is null then
      raise exception 'nobody is signed in' using errcode = '42501';
    end if;
    insert into public.calendar_feeds as f (person_id, token_hash, locale) values (owner.person_id, hashed, in_locale)
      on conflict (person_id) do update
        set token_hash = excluded.token_hash, locale = excluded.locale, made_at = app.now(), last_read_at = null;
    perform app.append_audit(owner.side, owner.person_id, owner.side, 'made_calendar_address', 'person',
                             owner.person_id::text, '{}', app.now());
  end $$;

create or replace function app.end_calendar_feed() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    owner record;
  begin
    select * into owner from app.live_session();
    delete from public.calendar_feeds where person_id = owner.person_id;
    if found then
      perform app.append_audit(owner.side, owner.person_id, owner.side, 'ended_calendar_address', 'person',
                               owner.person_id::text, '{}', app.now());
    end if;
  end $$;

create or replace function app.calendar_feed_of_viewer()
  returns table (made_at timestamptz, last_read_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select made_at, last_read_at from public.calendar_feeds where person_id = app.viewer_id() $$;

-- Null for an address that never was, has ended, or whose owner is suspended: nobody can tell which.
create or replace function app.read_calendar(hashed bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    feed public.calendar_feeds;
  begin
    select f.* into feed from public.calendar_feeds f join public.people p on p.id = f.person_id
      where f.token_hash = hashed and p.suspended_at is null and p.role is not null;
    if not found then
      return null;
    end if;
    -- Once an hour, so that reading does not write.
    update public.calendar_feeds f set last_read_at = app.now()
      where f.person_id = feed.person_id and (f.last_read_at is null or f.last_read_at < app.now() - interval '1 hour');
    return jsonb_build_object('locale', feed.locale, 'sides', app.clocks(), 'events', (
      select coalesce(jsonb_agg(app.calendar_event(m.id) order by m.starts_at, m.id), '[]') from (
        select * from public.meetings m
        where m.audience = 'joint' and app.is_in_calendar(m.number, m.state)
        order by m.starts_at desc, m.id limit 500) m));
  end $$;
