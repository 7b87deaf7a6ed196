-- The text of the minutes: revisions that nobody changes, what keeps a text from being agreed or signed, and the one form
-- in which it is hashed.

-- RFC 8785 for what our records hold: ASCII names, whole numbers, texts. Postgres writes a text in JSON with the same
-- escapes as the RFC.
create or replace function app.canonical_json(value jsonb) returns text
  language plpgsql immutable strict set search_path = pg_catalog, pg_temp
  as $$
  begin
    case jsonb_typeof(value)
      when 'object' then
        return '{' || coalesce((select string_agg(to_json(e.key)::text || ':' || app.canonical_json(e.value), ','
                                                  order by e.key collate "C") from jsonb_each(value) e), '') || '}';
      when 'array' then
        return '[' || coalesce((select string_agg(app.canonical_json(e.value), ',' order by e.place)
                                from jsonb_array_elements(value) with ordinality e(value, place)), '') || ']';
      else
        return value::text;
    end case;
  end $$;

create or replace function app.utc_text(moment timestamptz) returns text
  language sql immutable set search_path = pg_catalog, pg_temp
  as $$ select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') $$;

-- Who was there: those of the newest notices that arrived, or all of them where nobody kept the door.
create or replace function app.attendance_of(of_meeting uuid) returns jsonb
  language sql stable set search_path = public, pg_temp
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('side', n.by_side, 'capacity', d.capacity,
        'name', jsonb_build_object('en', d.name -> 'en', 'ru', d.name -> 'ru'),
        'post', jsonb_build_object('en', d.post -> 'en', 'ru', d.post -> 'ru'))
      order by n.by_side <> m.host_side, n.by_side, d.position), '[]')
    from meetings m
      join delegation_notices n on n.meeting_id = m.id and n.number = (
        select max(o.number) from delegation_notices o where o.meeting_id = m.id and o.by_side = n.by_side)
      join delegation_members d on d.notice_id = n.id
    where m.id = of_meeting and (
      not exists (select from attendance a where a.meeting_id = m.id)
      or exists (select from attendance a where a.meeting_id = m.id and a.member_key = d.key and a.kind = 'arrived'))
  $$;

-- The joint papers as they stand, each with the hash of its bytes. What one side keeps for itself is no annex.
create or replace function app.annexes_of(of_meeting uuid) returns jsonb
  language sql stable set search_path = public, pg_temp
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('number', p.number, 'title', p.title, 'language', v.language,
      'sha256', encode(v.sha256, 'hex')) order by p.number), '[]')
    from papers p join lateral (
      select * from paper_versions o where o.paper_id = p.id and o.audience = 'joint' order by o.number desc limit 1) v on true
    where p.meeting_id = of_meeting and p.audience = 'joint' and v.scan <> 'infected'
  $$;

-- Everything that is signed, as data. Revision, authentic text and clauses come from one revision, the rest from what is
-- joint of the meeting, so that both sides and the database itself arrive at the same bytes.
create or replace function app.record_of(of_minutes uuid, of_revision integer) returns jsonb
  language sql stable set search_path = public, pg_temp
  as $$
    select jsonb_build_object(
      'schema', 'jwg-minutes/1',
      'meeting', jsonb_build_object('body', m.body, 'number', m.number, 'host', m.host_side,
        'title', jsonb_build_object('en', m.title -> 'en', 'ru', m.title -> 'ru'),
        'place', jsonb_build_object('en', m.place -> 'en', 'ru', m.place -> 'ru'),
        'startsAt', app.utc_text(m.starts_at), 'endsAt', app.utc_text(m.ends_at)),
      'revision', r.number,
      'authenticText', r.content -> 'authenticText',
      'clauses', r.content -> 'clauses',
      'attendance', app.attendance_of(m.id),
      'annexes', app.annexes_of(m.id),
      'reservations', (
        select coalesce(jsonb_agg(jsonb_build_object('clause', s.clause_id, 'side', s.by_side, 'reason', s.reason)
          order by s.at, s.id), '[]')
        from reservations s join reservation_endings e on e.reservation_id = s.id and e.ending = 'recorded'
        where s.minutes_id = n.id))
    from minutes n join meetings m on m.id = n.meeting_id join minutes_revisions r on r.minutes_id = n.id
    where n.id = of_minutes and r.number = of_revision
  $$;

-- What keeps the newest text from being agreed and signed (product.md §4), clause by clause.
create or replace function app.minutes_blocks(of_minutes uuid) returns table (clause_id uuid, block text)
  language sql stable set search_path = public, pg_temp
  as $$
    select (c ->> 'id')::uuid, case
        when jsonb_typeof(c -> 'en') = 'null' or jsonb_typeof(c -> 'ru') = 'null' then 'missing' else 'unmatched' end
      from minutes n join minutes_revisions r on r.minutes_id = n.id and r.number = n.revision,
        jsonb_array_elements(r.content -> 'clauses') c
      where n.id = of_minutes and not exists (
        select from clause_matches k where k.clause_id = (c ->> 'id')::uuid and k.en = c -> 'en' and k.ru = c -> 'ru')
    union all
    select s.clause_id, 'reservation' from reservations s
      where s.minutes_id = of_minutes and not exists (select from reservation_endings e where e.reservation_id = s.id)
    union all
    -- A decision taken without quorum becomes a statement or goes to written procedure.
    select (c ->> 'id')::uuid, 'quorum'
      from minutes n join minutes_revisions r on r.minutes_id = n.id and r.number = n.revision,
        jsonb_array_elements(r.content -> 'clauses') c
      where n.id = of_minutes and c ->> 'kind' = 'decision' and app.lacked_quorum((c ->> 'itemId')::uuid)
  $$;

-- The record of a meeting is begun once it was held, and begins empty.
create or replace function app.begin_minutes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if new.revision <> 0 or not exists (select from public.meetings m where m.id = new.meeting_id
                                        and m.state in ('confirmed', 'held', 'closed')) then
      raise exception 'not the beginning of a record' using errcode = 'JW409';
    end if;
    return null;
  end $$;

create or replace trigger begin_minutes after insert on minutes
  for each row execute function app.begin_minutes();

-- A revision follows the one before it. Text that both sides agreed on falls back into circulation, with at least five days
-- to read it, and the log says so.
create or replace function app.take_revision() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    record public.minutes;
    texts jsonb := new.content -> 'clauses';
  begin
    select * into strict record from public.minutes where id = new.minutes_id for no key update;
    if record.state = 'signed' then
      raise exception 'a signed text never changes' using errcode = 'JW409';
    end if;
    if new.number <> record.revision + 1 or new.upto <> app.typed_so_far(record.id) then
      raise exception 'another revision came first, or something was typed' using errcode = 'JW409';
    end if;
    if jsonb_typeof(texts) is distinct from 'array' or coalesce(new.content ->> 'authenticText', '') not in ('both', 'en', 'ru')
       or exists (select from jsonb_array_elements(texts) c where coalesce(c ->> 'kind', '') not in
                  ('heading', 'discussion', 'statement', 'decision', 'action') or coalesce(c ->> 'number', '') = '')
       or (select count(*) <> count(distinct c ->> 'id') from jsonb_array_elements(texts) c) then
      raise exception 'not a text of clauses' using errcode = '23514';
    end if;
    insert into public.clauses (id, minutes_id) select (c ->> 'id')::uuid, record.id from jsonb_array_elements(texts) c
      on conflict do nothing;
    if exists (select from jsonb_array_elements(texts) c join public.clauses k on k.id = (c ->> 'id')::uuid
               where k.minutes_id <> record.id) then
      raise exception 'a clause of another record' using errcode = '23514';
    end if;
    if record.state <> 'draft' then
      update public.minutes_revisions set state = 'circulated' where id = new.id;
    end if;
    update public.minutes set revision = new.number,
        state = case record.state when 'agreed' then 'circulated' else record.state end,
        circulation_closes_at = case when record.state = 'draft' then circulation_closes_at
          else greatest(circulation_closes_at, new.at + interval '5 days') end
      where id = record.id;
    if record.state = 'agreed' or exists (select from public.minutes_agreements a
                                          where a.minutes_id = record.id and a.revision = record.revision) then
      perform app.append_audit('joint', new.by_person, new.by_side, 'agreement_voided', 'meeting', record.meeting_id::text,
        jsonb_build_object('revision', new.number), new.at);
      perform app.write_mails('agreement_voided', jsonb_build_object('meeting', record.meeting_id, 'side', new.by_side), 'joint', false);
    end if;
    if record.state = 'agreed' then
      insert into public.minutes_transitions (audience, minutes_id, from_state, to_state, reason, by_person, by_side, at)
        values ('joint', record.id, null, 'circulated', 'edited', new.by_person, new.by_side, new.at);
    end if;
    return null;
  end $$;

create or replace trigger take_revision after insert on minutes_revisions
  for each row execute function app.take_revision();

-- Of an earlier version: a clause is registered with the revision that shows it.
drop function if exists app.keep_clauses(uuid, uuid[]);

-- What is signed is what the record says, in the canonical form, to the byte.
create or replace function app.check_signing_text() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if num_nonnulls(new.minutes_id, new.corrigendum_id, new.procedure_id) <> 1
       or new.hash <> sha256(convert_to(new.canonical, 'UTF8')) then
      raise exception 'not a text that can be signed' using errcode = '23514';
    end if;
    if new.canonical is distinct from app.canonical_json(case
         when new.minutes_id is not null then app.record_of(new.minutes_id, new.revision)
         when new.corrigendum_id is not null then app.corrigendum_record(new.corrigendum_id)
         else app.procedure_record(new.procedure_id) end) then
      raise exception 'another text' using errcode = 'JW409';
    end if;
    return null;
  end $$;

create or replace trigger check_signing_text after insert on signing_texts
  for each row execute function app.check_signing_text();

-- Immutable for everybody, also for whoever owns the tables.
do $$
declare
  kept text;
begin
  foreach kept in array array['clause_matches', 'minutes_updates', 'minutes_snapshots', 'circulation_extensions', 'clause_comments', 'comment_answers', 'reservations',
                              'reservation_endings', 'minutes_agreements', 'corrigendum_endings', 'written_procedure_endings',
                              'appointments', 'appointment_endings', 'signatures', 'clause_releases'] loop
    execute format('create or replace trigger keep_as_written before update or delete on %I
                    for each row execute function app.refuse_change()', kept);
    execute format('create or replace trigger keep_all before truncate on %I
                    for each statement execute function app.refuse_change()', kept);
  end loop;
end $$;

-- A revision may move once, out of the draft; a text that is signed may take the head of the log and the
-- hashes of its PDFs. Nothing else of them changes.
create or replace function app.refuse_other_change() returns trigger language plpgsql
  as $$
  begin
    if tg_op = 'DELETE' or to_jsonb(new) - tg_argv is distinct from to_jsonb(old) - tg_argv then
      raise exception '% is append-only', tg_table_name using errcode = '42501';
    end if;
    return new;
  end $$;

create or replace trigger keep_as_written before update or delete on minutes_revisions
  for each row execute function app.refuse_other_change('state');
create or replace trigger keep_as_written before update or delete on signing_texts
  for each row execute function app.refuse_other_change('log_head', 'pdf_hashes');

-- With its circulation the text that stands becomes readable for everybody of both sides; the ones before it stay drafts.
create or replace function app.show_circulated() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    update public.minutes_revisions r set state = 'circulated'
      from public.minutes n where n.id = new.minutes_id and r.minutes_id = n.id and r.number = n.revision;
    return null;
  end $$;

create or replace trigger show_circulated after insert on minutes_transitions
  for each row when (new.from_state = 'draft' and new.to_state = 'circulated') execute function app.show_circulated();
