-- Two keys (product.md §2): one signature a side, in any order, over exactly the text that stands. With the second one a record
-- is signed, its decisions and actions are registered, and nothing of it changes any more.
-- JW401: not proved within five minutes · JW403: nobody who signs for this side · JW409: another text · JW410: not fit to be signed

create or replace function app.plain_text(value jsonb) returns text
  language sql immutable set search_path = pg_catalog, pg_temp
  as $$
    select string_agg((select string_agg(r.run ->> 'text', '' order by r.place)
                       from jsonb_array_elements(l.line) with ordinality r(run, place)), E'\n' order by b.place, l.place)
    from jsonb_array_elements(value) with ordinality b(block, place),
      jsonb_array_elements(case b.block ->> 'kind' when 'paragraph' then jsonb_build_array(b.block -> 'runs')
                           else b.block -> 'items' end) with ordinality l(line, place)
  $$;

create or replace function app.two_digits(number bigint) returns text
  language sql immutable strict set search_path = pg_catalog, pg_temp
  as $$ select lpad(number::text, greatest(2, length(number::text)), '0') $$;

-- A co-chair signs for the own side, or an alternate on a day of a written appointment that says so.
create or replace function app.may_sign(person uuid, of_side text, under uuid, moment timestamptz) returns boolean
  language sql stable set search_path = public, pg_temp
  as $$
    select case when under is null then exists (
        select from people p where p.id = person and p.side = of_side and p.role = 'co_chair')
      else exists (
        select from appointments a join sides s on s.code = a.by_side
        where a.id = under and a.alternate_id = person and a.by_side = of_side and a.may_sign
          and (moment at time zone s.time_zone)::date between a.from_on and a.until_on
          and not exists (select from appointment_endings e where e.appointment_id = a.id and e.at <= moment)) end
  $$;

-- What a corrigendum says: which clause of which signed record, in which words, instead of which.
create or replace function app.corrigendum_record(of_corrigendum uuid) returns jsonb
  language sql stable set search_path = public, pg_temp
  as $$
    -- Named by its id, so that two proposals of the same words are two texts.
    select jsonb_build_object('schema', 'jwg-corrigendum/1', 'id', c.id,
      'meeting', jsonb_build_object('body', m.body, 'number', m.number),
      'corrects', encode(x.hash, 'hex'),
      'clause', clause.value - 'itemId' - 'offices' - 'dueOn',
      'en', c.en, 'ru', c.ru, 'reason', c.reason)
    from corrigenda c join minutes n on n.id = c.minutes_id join meetings m on m.id = n.meeting_id
      join signing_texts x on x.minutes_id = n.id and x.revision = n.revision,
      jsonb_array_elements(x.canonical::jsonb -> 'clauses') clause(value)
    where c.id = of_corrigendum and n.state = 'signed' and clause.value ->> 'id' = c.clause_id::text
  $$;

create or replace function app.procedure_record(of_procedure uuid) returns jsonb
  language sql stable set search_path = public, pg_temp
  as $$
    select jsonb_build_object('schema', 'jwg-procedure/1', 'id', p.id, 'body', p.body, 'title', p.title, 'en', p.en, 'ru', p.ru,
      'offices', p.offices, 'dueOn', p.due_on)
    from written_procedures p where p.id = of_procedure
  $$;

create or replace function app.register_decisions(of_minutes uuid, moment timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    insert into public.decisions (ref, kind, meeting_id, clause_id, text, offices, due_on, created_at)
      select m.body || '/' || extract(year from m.starts_at at time zone 'UTC') || '/' || app.two_digits(m.number) || '-'
          || case clause.value ->> 'kind' when 'decision' then 'D' else 'A' end
          || app.two_digits(row_number() over (partition by clause.value ->> 'kind' order by clause.place)),
        clause.value ->> 'kind', m.id, (clause.value ->> 'id')::uuid,
        jsonb_build_object('en', app.plain_text(clause.value -> 'en'), 'ru', app.plain_text(clause.value -> 'ru')),
        case when jsonb_typeof(clause.value -> 'offices') = 'object'
          then (select coalesce(jsonb_object_agg(o.key, '{"ur": null}' || o.value), '{}') from jsonb_each(clause.value -> 'offices') o)
          else '{}' end,
        (clause.value ->> 'dueOn')::date, moment
      from public.minutes n join public.meetings m on m.id = n.meeting_id
        join public.minutes_revisions r on r.minutes_id = n.id and r.number = n.revision,
        jsonb_array_elements(r.content -> 'clauses') with ordinality clause(value, place)
      where n.id = of_minutes and clause.value ->> 'kind' in ('decision', 'action')
      order by clause.place
  $$;

-- The number of a written procedure is given under a lock, with the second key.
create or replace function app.register_procedure(of_procedure uuid, moment timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    kept public.written_procedures;
    in_year integer := extract(year from moment at time zone 'UTC');
  begin
    select * into strict kept from public.written_procedures where id = of_procedure;
    perform pg_advisory_xact_lock(hashtextextended('written procedures ' || kept.body, 0));
    update public.written_procedures p set year = in_year, number = 1 + (
        select coalesce(max(o.number), 0) from public.written_procedures o where o.body = kept.body and o.year = in_year)
      where p.id = kept.id returning * into kept;
    insert into public.decisions (ref, kind, procedure_id, text, offices, due_on, created_at)
      values (kept.body || '/' || kept.year || '/WP' || kept.number || '-D01', 'decision', kept.id,
        jsonb_build_object('en', app.plain_text(kept.en), 'ru', app.plain_text(kept.ru)),
        (select coalesce(jsonb_object_agg(o.key, '{"ur": null}' || o.value), '{}') from jsonb_each(kept.offices) o), kept.due_on, moment);
  end $$;

create or replace function app.take_signature() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    signed public.signing_texts;
    record public.minutes;
    meeting text;
    is_last boolean;
  begin
    select * into strict signed from public.signing_texts where id = new.text_id;
    if signed.minutes_id is not null then
      select * into strict record from public.minutes where id = signed.minutes_id for no key update;
      if record.state <> 'agreed' or record.revision <> signed.revision or app.is_being_typed(record.id)
         or signed.canonical is distinct from app.canonical_json(app.record_of(record.id, record.revision)) then
        raise exception 'another text' using errcode = 'JW409';
      end if;
      if exists (select from app.minutes_blocks(record.id)) then
        raise exception 'not fit to be signed' using errcode = 'JW410';
      end if;
      meeting := record.meeting_id;
    elsif signed.corrigendum_id is not null then
      select n.meeting_id into strict meeting from public.corrigenda c join public.minutes n on n.id = c.minutes_id
        where c.id = signed.corrigendum_id and c.number is null
          and not exists (select from public.corrigendum_endings e where e.corrigendum_id = c.id) for no key update of c, n;
    else
      perform from public.written_procedures p
        where p.id = signed.procedure_id and p.number is null
          and not exists (select from public.written_procedure_endings e where e.procedure_id = p.id) for no key update;
      if not found then
        raise exception 'this procedure is over' using errcode = 'JW409';
      end if;
    end if;
    if not app.may_sign(new.by_person, new.by_side, new.appointment_id, new.at) then
      raise exception 'nobody who signs for this side' using errcode = 'JW403';
    end if;
    if app.viewer_id() is not null and not app.is_freshly_proved() then
      raise exception 'not proved within five minutes' using errcode = 'JW401';
    end if;

    is_last := (select count(distinct s.by_side) from public.signatures s where s.text_id = signed.id)
               = (select count(*) from public.sides);
    perform app.append_audit('joint', new.by_person, new.by_side,
      case when signed.minutes_id is not null then 'minutes_signed' when meeting is not null then 'corrigendum_signed'
        else 'procedure_signed' end,
      case when meeting is not null then 'meeting' else 'procedure' end, coalesce(meeting, signed.procedure_id::text),
      jsonb_build_object('hash', encode(signed.hash, 'hex')), new.at);
    if is_last then
      if signed.minutes_id is not null then
        insert into public.minutes_transitions (audience, minutes_id, from_state, to_state, by_person, by_side, at)
          values ('joint', record.id, 'agreed', 'signed', new.by_person, new.by_side, new.at);
        perform app.register_decisions(record.id, new.at);
      elsif signed.corrigendum_id is not null then
        update public.corrigenda c set number = 1 + (
            select coalesce(max(o.number), 0) from public.corrigenda o where o.minutes_id = c.minutes_id)
          where c.id = signed.corrigendum_id;
      else
        perform app.register_procedure(signed.procedure_id, new.at);
      end if;
      update public.signing_texts set log_head = (select hash from public.audit_heads where audience = 'joint')
        where id = signed.id;
    end if;
    return null;
  exception when no_data_found then
    raise exception 'another text' using errcode = 'JW409';
  end $$;

create or replace trigger take_signature after insert on signatures
  for each row execute function app.take_signature();

-- Only what is signed is corrected, and only in a clause that it has.
create or replace function app.check_corrigendum() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if new.number is not null or app.corrigendum_record(new.id) is null then
      raise exception 'no clause of a signed record' using errcode = 'JW409';
    end if;
    return null;
  end $$;

create or replace trigger check_corrigendum after insert on corrigenda
  for each row execute function app.check_corrigendum();

create or replace function app.check_procedure() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if new.year is not null or new.number is not null then
      raise exception 'the number comes with the second key' using errcode = 'JW409';
    end if;
    return null;
  end $$;

create or replace trigger check_procedure after insert on written_procedures
  for each row execute function app.check_procedure();

-- A proposal ends before the second key, not after it.
create or replace function app.check_ending() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if tg_table_name = 'corrigendum_endings' then
      perform from public.corrigenda c where c.id = (to_jsonb(new) ->> 'corrigendum_id')::uuid and c.number is null for no key update;
    else
      perform from public.written_procedures p where p.id = (to_jsonb(new) ->> 'procedure_id')::uuid and p.number is null for no key update;
    end if;
    if not found then
      raise exception 'signed by both' using errcode = 'JW409';
    end if;
    return null;
  end $$;

create or replace trigger check_ending after insert on corrigendum_endings
  for each row execute function app.check_ending();
create or replace trigger check_ending after insert on written_procedure_endings
  for each row execute function app.check_ending();

-- A written procedure is given its year and its number, once.
create or replace function app.refuse_numbered_change() returns trigger language plpgsql
  as $$
  begin
    if tg_op = 'DELETE' or old.number is not null
       or to_jsonb(new) - array['year', 'number'] is distinct from to_jsonb(old) - array['year', 'number'] then
      raise exception '% is append-only', tg_table_name using errcode = '42501';
    end if;
    return new;
  end $$;

-- Of a proposal nothing changes but the number it is given.
create or replace trigger keep_as_written before update or delete on corrigenda
  for each row execute function app.refuse_other_change('number');
create or replace trigger keep_as_written before update or delete on written_procedures
  for each row execute function app.refuse_numbered_change();
