-- The shared document in which minutes are typed: updates that follow each other, snapshots that hold them, and what says that
-- something was typed which no revision holds yet.

-- The number of the last update of the shared document; 0 where nobody typed in it.
create or replace function app.typed_so_far(of_minutes uuid) returns integer
  language sql stable set search_path = public, pg_temp
  as $$ select coalesce(max(u.seq), 0) from minutes_updates u where u.minutes_id = of_minutes $$;

-- Something was typed that stands in no revision yet: nothing is circulated, agreed or signed until it does.
create or replace function app.is_being_typed(of_minutes uuid) returns boolean
  language sql stable set search_path = public, pg_temp
  as $$
    select app.typed_so_far(n.id) > coalesce((
        select r.upto from minutes_revisions r where r.minutes_id = n.id and r.number = n.revision), 0)
    from minutes n where n.id = of_minutes
  $$;

-- Updates follow each other without a gap, upon a document that was begun, in a text that nobody signed.
create or replace function app.take_update() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform from public.minutes n where n.id = new.minutes_id and n.state <> 'signed' for no key update;
    if not found or not exists (select from public.minutes_snapshots s where s.minutes_id = new.minutes_id)
       or new.seq < 1 or (new.seq > 1 and not exists (
            select from public.minutes_updates u where u.minutes_id = new.minutes_id and u.seq = new.seq - 1)) then
      raise exception 'another update came first, or the text is signed' using errcode = 'JW409';
    end if;
    return null;
  end $$;

create or replace trigger take_update after insert on minutes_updates
  for each row execute function app.take_update();

-- A snapshot holds what was typed up to a number that was reached.
create or replace function app.take_snapshot() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if new.seq <> app.typed_so_far(new.minutes_id) then
      raise exception 'not the text as it stands' using errcode = 'JW409';
    end if;
    return null;
  end $$;

create or replace trigger take_snapshot after insert on minutes_snapshots
  for each row execute function app.take_snapshot();

-- Whoever has a text open looks again: that something happened, and nothing else, for any role may listen.
create or replace function app.announce_minutes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$ begin perform pg_notify('minutes_live', ''); return null; end $$;

create or replace trigger announce_minutes after insert on minutes_updates
  for each statement execute function app.announce_minutes();
create or replace trigger announce_minutes after insert on clause_matches
  for each statement execute function app.announce_minutes();
create or replace trigger announce_minutes after update on minutes
  for each statement execute function app.announce_minutes();
