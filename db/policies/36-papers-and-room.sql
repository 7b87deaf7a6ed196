-- Numbers of joint papers, and the signals of the room.

create or replace function app.number_paper() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    meeting public.meetings;
  begin
    select * into strict meeting from public.meetings where id = new.meeting_id for no key update;
    update public.papers set
        is_late = new.at > meeting.starts_at - app.rule_days('agenda-requests') and not app.is_waived(meeting.id, 'agenda-requests'),
        number = case when new.audience = 'joint'
          then 1 + (select coalesce(max(p.number), 0) from public.papers p where p.meeting_id = meeting.id) end
      where id = new.id;
    return null;
  end $$;

create or replace trigger number_paper after insert on papers
  for each row execute function app.number_paper();

-- The job that asks the scanner and draws the pages. It sees what is left to do for its own audience, and nothing else.
create or replace function app.unsettled_papers()
  returns table (id uuid, audience text, file_key text, media_type text, bytes bigint, scan text, preview text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select v.id, v.audience, v.file_key, v.media_type, v.bytes, v.scan, v.preview from public.paper_versions v
    where v.audience = any (app.audiences()) and (v.scan = 'pending' or v.preview = 'pending')
    order by v.at, v.id
  $$;

-- A verdict is given once. An infected file is written into the log of those who can know of it.
create or replace function app.settle_scan(version uuid, verdict text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    settled record;
  begin
    update public.paper_versions v
      set scan = verdict, preview = case when verdict = 'infected' then 'none' else v.preview end
      where v.id = version and v.audience = any (app.audiences()) and v.scan = 'pending'
      returning v.audience, v.paper_id into settled;
    if found and verdict = 'infected' then
      perform app.append_audit(settled.audience, null, null, 'paper_infected', 'meeting', p.meeting_id::text,
          jsonb_build_object('paper', p.id), app.now())
        from public.papers p where p.id = settled.paper_id;
    end if;
  end $$;

create or replace function app.settle_preview(version uuid, outcome text, drawn smallint) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    update public.paper_versions v set preview = outcome, pages = drawn
    where v.id = version and v.audience = any (app.audiences()) and v.preview = 'pending'
  $$;

-- Everybody in the room looks again. Joint rows only, and nothing but that something changed.
create or replace function app.announce_meeting_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$ begin perform pg_notify('meeting_changed', ''); return null; end $$;

do $$
declare
  joint_table text;
begin
  foreach joint_table in array array['attendance', 'room_turns', 'room_notes', 'agenda_items', 'agenda_orders',
                                     'agenda_item_transitions', 'agenda_versions', 'meeting_transitions', 'motions',
                                     'motion_answers', 'delegation_notices'] loop
    execute format('create or replace trigger announce_meeting_change after insert on %I
                    for each statement execute function app.announce_meeting_change()', joint_table);
  end loop;
end $$;

-- The host leads: only its side turns the room, to an item of this meeting, from the day of the meeting on (where the host
-- lives) until both sides record that it took place.
create or replace function app.check_room_turn() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform app.check_room(new.meeting_id, new.at);
    if not exists (select from public.meetings m where m.id = new.meeting_id and m.host_side = new.by_side)
       or (new.item_id is not null and not exists (
             select from public.agenda_items i where i.id = new.item_id and i.meeting_id = new.meeting_id)) then
      raise exception 'the host turns to an item of the meeting' using errcode = 'JW409';
    end if;
    return null;
  end $$;

create or replace function app.check_room(of_meeting uuid, moment timestamptz) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not exists (
         select from public.meetings m join public.sides h on h.code = m.host_side
         where m.id = of_meeting and m.state in ('confirmed', 'held', 'closed')
           and (moment at time zone h.time_zone)::date >= (m.starts_at at time zone h.time_zone)::date
           and not exists (select from public.meeting_transitions t
                           where t.meeting_id = m.id and t.to_state = 'held' and t.at <= moment)) then
      raise exception 'the room is not open' using errcode = 'JW409';
    end if;
  end $$;

create or replace trigger check_room_turn after insert on room_turns
  for each row execute function app.check_room_turn();

-- Each side notes its own people, by the lines of its own notices.
create or replace function app.check_attendance() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform app.check_room(new.meeting_id, new.at);
    if not exists (select from public.delegation_notices n join public.delegation_members d on d.notice_id = n.id
                   where n.meeting_id = new.meeting_id and n.by_side = new.by_side and d.key = new.member_key) then
      raise exception 'nobody of this side' using errcode = 'JW409';
    end if;
    return null;
  end $$;

create or replace trigger check_attendance after insert on attendance
  for each row execute function app.check_attendance();

create or replace function app.check_room_note() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform app.check_room((select meeting_id from public.agenda_items where id = new.item_id), new.at);
    return null;
  end $$;

create or replace trigger check_room_note after insert on room_notes
  for each row execute function app.check_room_note();

-- Was a side short of its quorum at any moment at which the room dealt with this item? The head and so many members of each
-- side, looked at whenever somebody came or went. Where nobody kept the door, nothing is known and nothing is held against it.
create or replace function app.lacked_quorum(of_item uuid) returns boolean
  language sql stable set search_path = public, pg_temp
  as $$
    with meeting as (select i.meeting_id as id from agenda_items i where i.id = of_item),
    turns as (
      select t.item_id, t.at as began, lead(t.at, 1, app.now()) over (order by t.at, t.id) as ended
      from room_turns t, meeting where t.meeting_id = meeting.id),
    comings as (select a.* from attendance a, meeting where a.meeting_id = meeting.id),
    moments as (
      select began as moment from turns where item_id = of_item
      union
      select c.at from comings c, turns t where t.item_id = of_item and c.at > t.began and c.at < t.ended),
    members as (
      select n.by_side as side, d.key, d.capacity
      from meeting join delegation_notices n on n.meeting_id = meeting.id and n.number = (
          select max(o.number) from delegation_notices o where o.meeting_id = n.meeting_id and o.by_side = n.by_side)
        join delegation_members d on d.notice_id = n.id)
    select exists (select from comings) and exists (
      select from moments, sides s, lateral (
        select count(*) filter (where p.capacity = 'head') as heads, count(*) filter (where p.capacity = 'member') as members
        from members p where p.side = s.code and 'arrived' = (
          select c.kind from comings c where c.member_key = p.key and c.at <= moments.moment
          order by c.at desc, c.id desc limit 1)) here
      where here.heads = 0 or here.members < coalesce((select r.members from procedure_rules r where r.key = 'quorum'), 0))
  $$;
