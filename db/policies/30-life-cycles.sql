-- A transition row moves its parent's state, and only from where the step says it starts. The portal's roles cannot
-- update a `state` themselves, so state and history cannot drift apart.

create or replace function app.take_step() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    moved integer;
  begin
    execute format('update public.%I set state = $1 where id = $2 and state = $3', tg_argv[0])
      using new.to_state, (to_jsonb(new) ->> tg_argv[1])::uuid, new.from_state;
    get diagnostics moved = row_count;
    if moved = 0 then
      raise exception 'not in state %', new.from_state using errcode = 'JW409';
    end if;
    return null;
  end $$;

create or replace trigger take_step after insert on opportunity_transitions
  for each row when (new.from_state is not null) execute function app.take_step('opportunities', 'opportunity_id');
create or replace trigger take_step after insert on news_transitions
  for each row when (new.from_state is not null) execute function app.take_step('news', 'news_id');
create or replace trigger take_step after insert on minutes_transitions
  for each row when (new.from_state is not null) execute function app.take_step('minutes', 'minutes_id');
create or replace trigger take_step after insert on inquiry_transitions
  for each row when (new.from_state is not null) execute function app.take_step('inquiries', 'inquiry_id');

-- Whatever the public can read has changed: every instance empties its finished pages (ids are not needed). With a signature
-- changes what is said of a hash.
create or replace function app.announce_public_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$ begin perform pg_notify('public_changed', ''); return null; end $$;

do $$
declare
  public_table text;
begin
  foreach public_table in array array['sides', 'sectors', 'passages', 'procedure_rules', 'facts', 'record_events', 'phases',
                                      'published_opportunities', 'published_news', 'meeting_summaries', 'released_clauses',
                                      'released_records', 'signatures'] loop
    execute format('create or replace trigger announce_public_change after insert or update or delete on %I
                    for each statement execute function app.announce_public_change()', public_table);
  end loop;
end $$;
