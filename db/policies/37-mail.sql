-- Mails. A row is queued for each person in the transaction that causes it; the words are written when it goes out, from
-- what that person may know then. Nothing here tells one side who of the other side gets mail, or whether anybody does.

-- The kinds that people choose about together; null for what is no kind.
create or replace function app.mail_group(kind text) returns text
  language sql immutable
  as $$
    select case
      when kind in ('meeting_proposed', 'meeting_countered', 'meeting_confirmed', 'meeting_postponed', 'meeting_cancelled')
        then 'invitations'
      when kind in ('agenda_circulated', 'agenda_item_proposed', 'delegation_notified', 'paper_added') then 'agenda'
      when kind in ('minutes_circulated', 'minutes_agreed', 'circulation_extended', 'reservation_raised', 'minutes_signed',
                    'corrigendum_signed', 'release_agreed', 'corrigendum_proposed', 'agreed_by_silence', 'circulation_lapsed', 'agreement_voided',
                    'procedure_proposed', 'procedure_signed') then 'minutes'
      when kind in ('motion_moved', 'motion_answered') then 'requests'
      when kind in ('deadline_soon', 'deadline_late', 'meeting_reminder') then 'deadlines'
    end
  $$;

-- Eight in the morning on a side's own clock, the next time it comes.
create or replace function app.next_digest(zone text) returns timestamptz
  language sql stable
  as $$
    select case when today > app.now() then today else tomorrow end from (
      select (midnight + interval '8 hours') at time zone zone as today,
             (midnight + interval '1 day 8 hours') at time zone zone as tomorrow
      from (select date_trunc('day', app.now() at time zone zone) as midnight) day) hours
  $$;

-- One row for each active person of the audience who wants mails of this kind, and one job for those that go at once.
-- `once`: nothing where the same was written before.
create or replace function app.write_mails(of_kind text, what jsonb, for_audience text, once boolean) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    at_once uuid[];
  begin
    if app.mail_group(of_kind) is null or jsonb_typeof(what) is distinct from 'object'
       or not exists (
            select from public.meetings m where of_kind not like 'procedure\_%' and m.id::text = what ->> 'meeting'
            union all
            select from public.written_procedures w where of_kind like 'procedure\_%' and w.id::text = what ->> 'procedure')
       or not exists (select from public.sides s where for_audience in ('joint', s.code)) then
      raise exception 'no such mail' using errcode = '22023';
    end if;
    if once then
      perform pg_advisory_xact_lock(hashtextextended(of_kind || what::text, 0));
      if exists (select from public.mails m where m.kind = of_kind and m.about = what) then
        return;
      end if;
    end if;
    with written as (
      insert into public.mails (audience, person_id, kind, about, due_at)
        select p.side, p.id, of_kind, what,
               case when wish.frequency = 'daily' then app.next_digest(s.time_zone) else app.now() end
        from public.people p join public.sides s on s.code = p.side
          left join public.mail_preferences wish on wish.person_id = p.id and wish.kind = app.mail_group(of_kind)
        where for_audience in ('joint', p.side) and p.suspended_at is null and p.role is not null
          and wish.frequency is distinct from 'never'
        returning id, at, due_at)
    select array_agg(id) filter (where due_at <= at) into at_once from written;
    if at_once is not null then
      perform graphile_worker.add_job('send_mails', json_build_object('mails', at_once));
    end if;
  end $$;

-- For signed-in people, inside the transaction of what the mail is about.
create or replace function app.queue_mails(of_kind text, what jsonb, for_audience text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if app.viewer_id() is null then
      raise exception 'nobody is signed in' using errcode = '42501';
    end if;
    perform app.write_mails(of_kind, what, for_audience, false);
  end $$;

-- For the clock: the same reminder is written once, however often it is asked for.
create or replace function app.queue_reminder(of_kind text, what jsonb) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$ select app.write_mails(of_kind, what, 'joint', true) $$;

-- What the clock looks at: meetings with a date, and the rules that were not waived for them.
create or replace function app.meetings_to_remind() returns setof jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select jsonb_build_object('id', m.id, 'state', m.state, 'startsAt', m.starts_at, 'endsAt', m.ends_at,
      'openItems', (select count(*) from public.agenda_items i where i.meeting_id = m.id and i.state in ('proposed', 'countered')),
      'minutesState', (select n.state from public.minutes n where n.meeting_id = m.id),
      'rules', (select coalesce(jsonb_agg(jsonb_build_object('key', r.key, 'title', r.title, 'days', r.days) order by r.position), '[]')
                from public.procedure_rules r where r.days is not null and not app.is_waived(m.id, r.key)))
    from public.meetings m where m.state in ('proposed', 'countered', 'confirmed', 'held') order by m.starts_at
  $$;

-- Mails for one person that are to go out now, locked until the transaction ends: whoever comes second finds none.
-- `to` is null where the person may not come in any more.
create or replace function app.take_mails(ids uuid[]) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    taken uuid[];
    reader uuid;
  begin
    select person_id into reader from public.mails where id = any (ids) order by at, id limit 1;
    select array_agg(id) into taken from (
      select m.id from public.mails m
      where m.id = any (ids) and m.person_id = reader and m.state = 'queued' and m.due_at <= app.now()
      order by m.id for update skip locked) locked;
    if taken is null then
      return null;
    end if;
    return jsonb_build_object(
      'ids', to_jsonb(taken),
      'tries', (select max(m.tries) from public.mails m where m.id = any (taken)),
      'to', (select jsonb_build_object('email', c.email, 'name', p.name, 'locale', coalesce(f.locale, s.default_locale))
             from public.people p join public.credentials c on c.person_id = p.id join public.sides s on s.code = p.side
               left join public.calendar_feeds f on f.person_id = p.id
             where p.id = reader and p.suspended_at is null and p.role is not null),
      'sides', app.clocks(),
      'mails', (select jsonb_agg(jsonb_build_object(
          'id', m.id, 'kind', m.kind, 'about', m.about,
          'meeting', app.calendar_event((m.about ->> 'meeting')::uuid),
          'procedure', (select w.title from public.written_procedures w where w.id::text = m.about ->> 'procedure'),
          'proposal', (select jsonb_build_object('bySide', r.by_side, 'slots', r.slots) from public.meeting_proposals r
                       where r.meeting_id = (m.about ->> 'meeting')::uuid order by r.number desc limit 1),
          'motion', (select jsonb_build_object('kind', n.kind, 'bySide', n.by_side, 'answer', a.answer)
                     from public.motions n left join public.motion_answers a on a.motion_id = n.id
                     where n.id::text = m.about ->> 'motion'),
          'item', (select jsonb_build_object('title', i.title, 'proposedBy', i.proposed_by) from public.agenda_items i
                   where i.id::text = m.about ->> 'item'),
          'rule', (select r.title from public.procedure_rules r where r.key = m.about ->> 'rule')) order by m.at, m.id)
        from public.mails m where m.id = any (taken)));
  end $$;

-- What became of mails that were taken; `queued` is a try that failed. No mail moves twice.
create or replace function app.settle_mails(ids uuid[], new_state text) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    update public.mails
      set state = new_state, tries = tries + 1, sent_at = case when new_state = 'sent' then app.now() end
      where id = any (ids) and state = 'queued'
  $$;

-- The mails of each person that waited for the daily hour, now that it has come.
create or replace function app.due_digests() returns setof uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select array_agg(id order by at, id) from public.mails
    where state = 'queued' and due_at > at and due_at <= app.now() group by person_id
  $$;

create or replace function app.set_mail_preference(of_group text, new_frequency text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    reader uuid := app.viewer_id();
  begin
    if reader is null then
      raise exception 'nobody is signed in' using errcode = '42501';
    end if;
    if of_group not in ('invitations', 'agenda', 'minutes', 'requests', 'deadlines') then
      raise exception 'no such group of mails' using errcode = '22023';
    end if;
    insert into public.mail_preferences (person_id, kind, frequency) values (reader, of_group, new_frequency)
      on conflict (person_id, kind) do update set frequency = excluded.frequency;
  end $$;

create or replace function app.mail_preferences_of_viewer() returns table (kind text, frequency text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select kind, frequency from public.mail_preferences where person_id = app.viewer_id() $$;
