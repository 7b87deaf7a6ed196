-- An agenda by mutual consent (product.md §2, §4): nobody accepts an own wording, and nothing is adopted by one side.

-- Whoever changes an agenda waits here for the one before, and comes too late when the meeting is over. The lock lets
-- foreign keys pass: a row that was just written holds its meeting by one, and two such writers would wait for each other.
create or replace function app.lock_open_agenda(of_meeting uuid) returns public.meetings
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    meeting public.meetings;
  begin
    select * into strict meeting from public.meetings where id = of_meeting for no key update;
    if meeting.state not in ('proposed', 'countered', 'confirmed', 'postponed') then
      raise exception 'the meeting is over' using errcode = 'JW409';
    end if;
    return meeting;
  end $$;

-- The place of a new item, and whether it is late: after the day for requests it needs a reason, unless both waived the
-- rule. A postponed meeting has no day to count from.
create or replace function app.place_agenda_item() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    meeting public.meetings := app.lock_open_agenda(new.meeting_id);
    late boolean;
  begin
    late := meeting.state <> 'postponed' and new.at > meeting.starts_at - app.rule_days('agenda-requests')
      and not app.is_waived(meeting.id, 'agenda-requests');
    if late and new.late_reason is null then
      raise exception 'a late item needs a reason' using errcode = 'JW410';
    end if;
    update public.agenda_items set is_late = late,
        position = 1 + (select coalesce(max(position), 0) from public.agenda_items i where i.meeting_id = meeting.id and i.id <> new.id)
      where id = new.id;
    insert into public.agenda_wordings (item_id, number, title, duration_minutes, by_person, by_side, at)
      values (new.id, 1, new.title, new.duration_minutes, new.by_person, new.proposed_by, new.at);
    return null;
  end $$;

create or replace trigger place_agenda_item after insert on agenda_items
  for each row when (new.by_person is not null) execute function app.place_agenda_item();

-- The newest wording is what the agenda shows, in both languages of the record. A later one is a step of its own: the
-- other side answers it, and whoever agreed before has agreed to other words.
create or replace function app.show_wording() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    item public.agenda_items;
  begin
    if coalesce(btrim(new.title ->> 'en'), '') = '' or coalesce(btrim(new.title ->> 'ru'), '') = ''
       or new.duration_minutes not between 1 and 600 then
      raise exception 'both languages and a time' using errcode = '23514';
    end if;
    if new.number = 1 then
      return null;
    end if;
    perform app.lock_open_agenda((select meeting_id from public.agenda_items where id = new.item_id));
    select * into strict item from public.agenda_items where id = new.item_id;
    if new.number <> 1 + (select count(*) from public.agenda_wordings w where w.item_id = item.id and w.id <> new.id) then
      raise exception 'another wording came first' using errcode = 'JW409';
    end if;
    if item.kind <> 'regular' or item.state not in ('proposed', 'countered', 'agreed') then
      raise exception 'this item is settled' using errcode = 'JW409';
    end if;
    if item.state = 'agreed' and new.reason is null then
      raise exception 'what was agreed is opened again with a reason' using errcode = 'JW409';
    end if;
    update public.agenda_items set title = new.title, duration_minutes = new.duration_minutes,
        state = case when proposed_by = new.by_side then 'proposed' else 'countered' end
      where id = item.id;
    return null;
  end $$;

create or replace trigger show_wording after insert on agenda_wordings
  for each row execute function app.show_wording();

-- An answer names the wording that was read; it counts if that is still the newest and comes from the other side.
create or replace function app.take_agenda_step() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    item public.agenda_items;
    newest public.agenda_wordings;
  begin
    perform app.lock_open_agenda((select meeting_id from public.agenda_items where id = new.item_id));
    select * into strict item from public.agenda_items where id = new.item_id;
    if item.state <> new.from_state or item.kind <> 'regular' then
      raise exception 'not in state %', new.from_state using errcode = 'JW409';
    end if;
    select * into newest from public.agenda_wordings w where w.item_id = item.id order by w.number desc limit 1;
    if new.to_state not in ('agreed', 'deferred', 'declined') or item.state not in ('proposed', 'countered')
       or newest.number is distinct from new.wording_number or newest.by_side = new.by_side then
      raise exception 'the other side answers the newest wording' using errcode = 'JW409';
    end if;
    if new.to_state <> 'agreed' and new.reason is null then
      raise exception 'a reason is wanted' using errcode = 'JW409';
    end if;
    update public.agenda_items set state = new.to_state where id = item.id;
    return null;
  end $$;

create or replace trigger take_step after insert on agenda_item_transitions
  for each row when (new.from_state is not null) execute function app.take_agenda_step();

-- An order holds every item of the meeting once; opening first, the review of previous decisions second.
create or replace function app.apply_agenda_order() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    given uuid[];
    wanted integer;
  begin
    if jsonb_typeof(new.item_ids) <> 'array' then
      raise exception 'a list of items' using errcode = '23514';
    end if;
    given := array(select value::uuid from jsonb_array_elements_text(new.item_ids));
    perform app.lock_open_agenda(new.meeting_id);
    if new.number <> 1 + (select count(*) from public.agenda_orders o where o.meeting_id = new.meeting_id and o.id <> new.id) then
      raise exception 'another order came first' using errcode = 'JW409';
    end if;
    select count(*) into wanted from public.agenda_items i where i.meeting_id = new.meeting_id;
    if cardinality(given) <> wanted or wanted <> (
         select count(*) from public.agenda_items i where i.meeting_id = new.meeting_id and i.id = any (given))
       or exists (select from public.agenda_items i where i.meeting_id = new.meeting_id
                  and ((i.kind = 'opening' and i.id <> given[1]) or (i.kind = 'review' and i.id <> given[2]))) then
      raise exception 'not an order of these items' using errcode = 'JW409';
    end if;
    update public.agenda_items i set position = array_position(given, i.id) where i.meeting_id = new.meeting_id;
    return null;
  end $$;

create or replace trigger apply_order after insert on agenda_orders
  for each row execute function app.apply_agenda_order();

-- The agenda as it stands, in the form that versions keep.
create or replace function app.agenda_of(of_meeting uuid) returns jsonb
  language sql stable
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'title', i.title, 'durationMinutes', i.duration_minutes,
      'proposedBy', i.proposed_by, 'state', i.state) order by i.position, i.id), '[]')
    from public.agenda_items i where i.meeting_id = of_meeting and i.state not in ('deferred', 'declined')
  $$;

-- Provisional: the host's side circulates the first version in time, or both waived the day; what changes later goes out
-- when it changed. Adopted: both keys, on the very text of the version that the motion names, and nothing in it still open.
create or replace function app.check_agenda_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    meeting public.meetings := app.lock_open_agenda(new.meeting_id);
    earlier public.agenda_versions;
  begin
    if new.number <> 1 + (select count(*) from public.agenda_versions v where v.meeting_id = meeting.id and v.id <> new.id)
       or new.items <> app.agenda_of(meeting.id) or meeting.state not in ('confirmed', 'postponed') then
      raise exception 'the agenda changed meanwhile' using errcode = 'JW409';
    end if;
    if new.kind = 'provisional' then
      if new.by_side <> meeting.host_side then
        raise exception 'the host circulates' using errcode = 'JW409';
      end if;
      if new.number = 1 and meeting.state = 'confirmed' and new.at > meeting.starts_at - app.rule_days('provisional-agenda')
         and not app.is_waived(meeting.id, 'provisional-agenda') then
        raise exception 'too late to circulate' using errcode = 'JW410';
      end if;
      return null;
    end if;
    select v.* into earlier from public.agenda_versions v join public.motions m on m.id = new.motion_id
      where v.meeting_id = meeting.id and v.number = m.subject::smallint;
    if not app.is_agreed(new.motion_id, meeting.id, 'adopt_agenda') or earlier.items is distinct from new.items
       or exists (select from jsonb_array_elements(new.items) i where i ->> 'state' <> 'agreed')
       or exists (select from public.agenda_versions v where v.motion_id = new.motion_id and v.id <> new.id) then
      raise exception 'both sides adopt the version that they read' using errcode = 'JW409';
    end if;
    return null;
  end $$;

create or replace trigger check_version after insert on agenda_versions
  for each row execute function app.check_agenda_version();
