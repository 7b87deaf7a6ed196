-- The life of a meeting (product.md §4). Each step is a row; this trigger is the only hand that moves the meeting, and
-- it takes no step that needs two keys from one side alone. It runs after the policies, so it tells strangers nothing.

create or replace function app.rule_days(rule text) returns interval
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select make_interval(hours => 24 * days) from public.procedure_rules where key = rule $$;

-- Both keys are turned: the other side agreed to the motion.
create or replace function app.is_agreed(motion uuid, of_meeting uuid, of_kind text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select exists (
      select from public.motions m join public.motion_answers a on a.motion_id = m.id
      where m.id = motion and m.meeting_id = of_meeting and m.kind = of_kind and a.answer = 'agreed')
  $$;

create or replace function app.is_waived(of_meeting uuid, rule text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select exists (
      select from public.motions m join public.motion_answers a on a.motion_id = m.id
      where m.meeting_id = of_meeting and m.kind = 'waive' and m.subject = rule and a.answer = 'agreed')
  $$;

-- Whoever is about to write something that moves a meeting queues here first. The row that is written holds its meeting
-- by a foreign key, and a confirmation changes that key: two who wrote first and queued then would wait for each other.
create or replace function app.queue_at_meeting() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform from public.meetings where id = new.meeting_id for update;
    return new;
  end $$;

do $$
declare
  moving text;
begin
  foreach moving in array array['meeting_transitions', 'meeting_proposals', 'agenda_items', 'agenda_orders', 'agenda_versions',
                                'papers'] loop
    execute format('create or replace trigger queue_at_meeting before insert on %I
                    for each row execute function app.queue_at_meeting()', moving);
  end loop;
end $$;

create or replace function app.next_meeting_number(of_body text) returns integer
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    insert into public.meeting_numbers as n (body, last)
      values (of_body, coalesce((select max(number) from public.meetings where body = of_body), 0) + 1)
      on conflict (body) do update set last = greatest(n.last, (select coalesce(max(number), 0) from public.meetings where body = of_body)) + 1
      returning last
  $$;

create or replace function app.take_meeting_step() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    meeting public.meetings;
    proposal public.meeting_proposals;
    step text := new.from_state || ' ' || new.to_state;
    starts timestamptz;
  begin
    select * into strict meeting from public.meetings where id = new.meeting_id for no key update;
    if new.from_state is null then
      -- Where a life begins; anything else without a beginning would only be written into the history.
      if new.to_state <> 'proposed' or meeting.state <> 'proposed' or meeting.called_by is distinct from new.by_side
         or exists (select from public.meeting_transitions t where t.meeting_id = meeting.id and t.id <> new.id) then
        raise exception 'a meeting is called once' using errcode = 'JW409';
      end if;
      return null;
    end if;
    if meeting.state <> new.from_state then
      raise exception 'not in state %', new.from_state using errcode = 'JW409';
    end if;
    select * into proposal from public.meeting_proposals p
      where p.meeting_id = meeting.id order by p.number desc limit 1;

    if step in ('proposed countered', 'countered proposed') then
      -- The newest round is the one of the side that now waits for an answer.
      if proposal.by_side is distinct from new.by_side or proposal.number is distinct from new.proposal_number then
        raise exception 'the newest round is another one' using errcode = 'JW409';
      end if;
    elsif step in ('proposed confirmed', 'countered confirmed', 'postponed confirmed') then
      starts := (proposal.slots -> new.slot ->> 'startsAt')::timestamptz;
      if proposal.number is distinct from new.proposal_number or proposal.by_side is not distinct from new.by_side
         or starts is null or starts <= new.at then
        raise exception 'only the other side confirms the newest round' using errcode = 'JW409';
      end if;
      if proposal.number <= (select max(t.proposal_number) from public.meeting_transitions t
                             where t.meeting_id = meeting.id and t.to_state = 'confirmed' and t.id <> new.id) then
        raise exception 'no date was proposed since it was postponed' using errcode = 'JW409';
      end if;
      if starts < new.at + app.rule_days('notice') and not proposal.short_notice and not app.is_waived(meeting.id, 'notice') then
        raise exception 'the notice is too short' using errcode = 'JW410';
      end if;
      update public.meetings set number = coalesce(number, app.next_meeting_number(meeting.body)),
          host_side = proposal.host_side, place = proposal.place, video_link = proposal.video_link,
          starts_at = starts, ends_at = (proposal.slots -> new.slot ->> 'endsAt')::timestamptz, state = 'confirmed'
        where id = meeting.id;
      return null;
    elsif step in ('proposed cancelled', 'countered cancelled') then
      if new.reason is null then
        raise exception 'a reason is wanted' using errcode = 'JW409';
      end if;
    elsif step in ('confirmed postponed', 'confirmed cancelled', 'postponed cancelled', 'confirmed held') then
      if not app.is_agreed(new.motion_id, meeting.id,
           case new.to_state when 'postponed' then 'postpone' when 'cancelled' then 'cancel' else 'hold' end) then
        raise exception 'the other side has not agreed' using errcode = 'JW409';
      end if;
      if exists (select from public.meeting_transitions t where t.motion_id = new.motion_id and t.id <> new.id) then
        raise exception 'this agreement was used' using errcode = 'JW409';
      end if;
      if new.to_state = 'held' and meeting.starts_at > new.at then
        raise exception 'it has not begun' using errcode = 'JW409';
      end if;
    elsif step = 'held closed' then
      -- Signed is what every side has signed.
      if exists (select from public.sides s where not exists (
           select from public.minutes n join public.signing_texts x on x.minutes_id = n.id and x.revision = n.revision
             join public.signatures g on g.text_id = x.id
           where n.meeting_id = meeting.id and n.state = 'signed' and g.by_side = s.code)) then
        raise exception 'the minutes are not signed' using errcode = 'JW409';
      end if;
    else
      raise exception 'no such step: %', step using errcode = 'JW409';
    end if;
    update public.meetings set state = new.to_state where id = meeting.id;
    return null;
  end $$;

create or replace trigger take_step after insert on meeting_transitions
  for each row execute function app.take_meeting_step();

-- A round is written on a meeting that still looks for its date.
create or replace function app.check_proposal() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    meeting public.meetings;
    slot jsonb;
  begin
    select * into strict meeting from public.meetings where id = new.meeting_id for no key update;
    if meeting.state not in ('proposed', 'countered', 'postponed') then
      raise exception 'the date is settled' using errcode = 'JW409';
    end if;
    if new.number <> 1 + (select count(*) from public.meeting_proposals p where p.meeting_id = meeting.id and p.id <> new.id) then
      raise exception 'another round came first' using errcode = 'JW409';
    end if;
    if jsonb_typeof(new.slots) <> 'array' or jsonb_array_length(new.slots) not between 1 and 4 then
      raise exception 'one to four slots' using errcode = '23514';
    end if;
    for slot in select * from jsonb_array_elements(new.slots) loop
      if not (slot ->> 'endsAt')::timestamptz > (slot ->> 'startsAt')::timestamptz
         or not (slot ->> 'startsAt')::timestamptz > new.at then
        raise exception 'a slot begins in the future and ends after it began' using errcode = '23514';
      end if;
    end loop;
    return null;
  end $$;

create or replace trigger check_proposal after insert on meeting_proposals
  for each row execute function app.check_proposal();

-- The standing items of every agenda: the opening, and second, the review of what was decided before.
create or replace function app.open_agenda() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if new.number is not null then
      raise exception 'a number comes with the confirmation' using errcode = 'JW409';
    end if;
    insert into public.agenda_items (meeting_id, position, kind, title, proposed_by, state, duration_minutes)
      values (new.id, 1, 'opening', '{"en": "Opening of the meeting and adoption of the agenda", "ru": "Открытие заседания и утверждение повестки дня"}',
              new.host_side, 'agreed', 15),
             (new.id, 2, 'review', '{"en": "Review of previous decisions", "ru": "Рассмотрение ранее принятых решений"}',
              new.host_side, 'agreed', 30);
    return null;
  end $$;

create or replace trigger open_agenda after insert on meetings
  for each row when (new.called_by is not null) execute function app.open_agenda();
