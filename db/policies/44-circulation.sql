-- Circulation (product.md §2): the host sends the draft round, both sides comment, each agrees or is silent, and what is
-- blocked lapses. JW410 says that the text is not fit to be agreed.

create or replace function app.take_circulation() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    record public.minutes;
  begin
    select * into strict record from public.minutes where id = new.minutes_id for no key update;
    if record.state <> 'draft' or record.revision <> new.revision or new.revision = 0 or app.is_being_typed(record.id)
       or not exists (select from public.meetings m where m.id = record.meeting_id and m.host_side = new.by_side) then
      raise exception 'the host circulates the newest draft' using errcode = 'JW409';
    end if;
    if new.closes_at <> new.at + app.rule_days('circulation') then
      raise exception 'the rules say when it closes' using errcode = '23514';
    end if;
    update public.minutes set circulation_closes_at = new.closes_at where id = record.id;
    insert into public.minutes_transitions (audience, minutes_id, from_state, to_state, by_person, by_side, at)
      values ('joint', record.id, 'draft', 'circulated', new.by_person, new.by_side, new.at);
    return null;
  end $$;

create or replace trigger take_circulation after insert on circulations
  for each row execute function app.take_circulation();

create or replace function app.extend_circulation() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    update public.minutes n set circulation_closes_at = n.circulation_closes_at + interval '5 days'
      from public.circulations c
      where c.id = new.circulation_id and n.id = c.minutes_id and n.state = 'circulated' and n.circulation_closes_at > new.at
        and not exists (select from public.circulations o where o.minutes_id = c.minutes_id and o.at > c.at);
    if not found then
      raise exception 'the round is over' using errcode = 'JW409';
    end if;
    return null;
  end $$;

create or replace trigger extend_circulation after insert on circulation_extensions
  for each row execute function app.extend_circulation();

-- What is said of a clause is said of the text that circulates.
create or replace function app.check_said_of_clause() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not exists (
         select from public.minutes n join public.minutes_revisions r on r.minutes_id = n.id and r.number = n.revision
         where n.id = new.minutes_id and n.state = 'circulated' and n.revision = new.revision
           and r.content -> 'clauses' @> jsonb_build_array(jsonb_build_object('id', new.clause_id))) then
      raise exception 'this text does not circulate' using errcode = 'JW409';
    end if;
    return null;
  end $$;

create or replace trigger check_said after insert on clause_comments
  for each row execute function app.check_said_of_clause();
create or replace trigger check_said after insert on reservations
  for each row execute function app.check_said_of_clause();

-- Agreed is what every side agreed to, of one revision, with nothing in the way.
create or replace function app.take_agreement() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    record public.minutes;
  begin
    select * into strict record from public.minutes where id = new.minutes_id for no key update;
    if record.state <> 'circulated' or record.revision <> new.revision or app.is_being_typed(record.id) then
      raise exception 'another text' using errcode = 'JW409';
    end if;
    if exists (select from app.minutes_blocks(record.id)) then
      raise exception 'not fit to be agreed' using errcode = 'JW410';
    end if;
    if not exists (select from public.sides s where not exists (
         select from public.minutes_agreements a
         where a.minutes_id = record.id and a.revision = record.revision and a.by_side = s.code)) then
      insert into public.minutes_transitions (audience, minutes_id, from_state, to_state, reason, by_person, by_side, at)
        values ('joint', record.id, 'circulated', 'agreed', case when new.by_person is null then 'silence' end,
                new.by_person, new.by_side, new.at);
    end if;
    return null;
  end $$;

create or replace trigger take_agreement after insert on minutes_agreements
  for each row execute function app.take_agreement();

-- At the deadline: whoever was silent has agreed, and the log says so; a text that is blocked lapses. Two instances may look
-- at once, and each record is closed by one of them. What is being typed is waited for: as a revision it leaves both sides
-- days to read it. The answer is how many were closed.
create or replace function app.close_circulations() returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    record public.minutes;
    silent text;
    closed integer := 0;
  begin
    for record in select * from public.minutes n where n.state = 'circulated' and n.circulation_closes_at <= app.now()
                    and not app.is_being_typed(n.id) order by n.id for no key update skip locked loop
      closed := closed + 1;
      if exists (select from app.minutes_blocks(record.id)) then
        insert into public.minutes_transitions (audience, minutes_id, from_state, to_state, reason, at)
          values ('joint', record.id, 'circulated', 'draft', 'blocked', app.now());
        perform app.append_audit('joint', null, null, 'circulation_lapsed', 'meeting', record.meeting_id::text,
          jsonb_build_object('revision', record.revision), app.now());
        perform app.write_mails('circulation_lapsed', jsonb_build_object('meeting', record.meeting_id), 'joint', false);
        continue;
      end if;
      for silent in select s.code from public.sides s where not exists (
                      select from public.minutes_agreements a
                      where a.minutes_id = record.id and a.revision = record.revision and a.by_side = s.code)
                    order by s.position loop
        perform app.append_audit('joint', null, null, 'agreed_by_silence', 'meeting', record.meeting_id::text,
          jsonb_build_object('revision', record.revision, 'side', silent), app.now());
        insert into public.minutes_agreements (minutes_id, revision, by_side, at)
          values (record.id, record.revision, silent, app.now());
        perform app.write_mails('agreed_by_silence', jsonb_build_object('meeting', record.meeting_id, 'side', silent), 'joint', false);
      end loop;
    end loop;
    return closed;
  end $$;
