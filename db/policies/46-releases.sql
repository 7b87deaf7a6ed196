-- The public summary: clause by clause, by both sides (product.md §2). What is copied out is the signed text itself.

create or replace function app.take_release() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    source record;
  begin
    select m.body, m.number as meeting, m.starts_at, m.title, m.place as venue, m.is_demonstration, x.hash, x.canonical::jsonb as text, clause.value as clause, clause.place as position, d.ref,
        (select max(s.at) from public.signatures s where s.text_id = x.id) as signed_at
      into source
      from public.minutes n join public.meetings m on m.id = n.meeting_id
        join public.signing_texts x on x.minutes_id = n.id and x.revision = n.revision
        left join public.decisions d on d.clause_id = new.clause_id,
        jsonb_array_elements(x.canonical::jsonb -> 'clauses') with ordinality clause(value, place)
      where n.id = new.minutes_id and n.state = 'signed' and clause.value ->> 'id' = new.clause_id::text;
    if not found then
      raise exception 'no clause of a signed record' using errcode = 'JW409';
    end if;
    -- Two sides at once: the second one waits for the first and then sees its row.
    perform pg_advisory_xact_lock(hashtextextended('release ' || new.clause_id, 0));
    if exists (select from public.sides s where not exists (
         select from public.clause_releases r where r.clause_id = new.clause_id and r.by_side = s.code)) then
      return null;
    end if;
    -- With its first clause a meeting gets its public page; title, place and day are the calendar's.
    insert into public.meeting_summaries (body, meeting_number, starts_at, time_is_known, kind, title, place, lead, paragraphs,
        participants, is_demonstration)
      values (source.body, source.meeting, source.starts_at, true, 'released', source.title, source.venue,
              '{"en": null, "ru": null, "ur": null}', '[]', '[]', source.is_demonstration) on conflict do nothing;
    insert into public.released_records (body, meeting_number, hash, authentic_text, signed_at)
      values (source.body, source.meeting, source.hash, source.text ->> 'authenticText', source.signed_at) on conflict do nothing;
    insert into public.released_clauses (clause_id, body, meeting_number, position, number, kind, en, ru, ref)
      values (new.clause_id, source.body, source.meeting, source.position::smallint, source.clause ->> 'number', source.clause ->> 'kind',
              source.clause -> 'en', source.clause -> 'ru', source.ref) on conflict do nothing;
    return null;
  end $$;

create or replace trigger take_release after insert on clause_releases
  for each row execute function app.take_release();
