-- Anybody who holds the hash of a record may ask whether both sides signed it. The answer tells which record, never a word
-- of it; a hash of 256 bits cannot be guessed, and a text that lacks a key is as unknown as none.

drop function if exists app.verify_hash(bytea);
create or replace function app.verify_hash(given bytea)
  returns table (kind text, body text, number integer, year integer, revision integer, authentic_text text,
                 signed_at timestamptz, is_superseded boolean, corrects integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select case when x.corrigendum_id is not null then 'corrigendum' when x.procedure_id is not null then 'procedure' else 'minutes' end,
      coalesce(m.body, p.body), coalesce(c.number, p.number, m.number),
      coalesce(extract(year from m.starts_at at time zone 'UTC')::integer, p.year), coalesce(x.revision, 1),
      coalesce(x.canonical::jsonb ->> 'authenticText', 'both'), signed.last,
      x.minutes_id is not null
        and exists (select from public.corrigenda k where k.minutes_id = n.id and k.number is not null),
      case when x.corrigendum_id is not null then m.number end
    from public.signing_texts x
      left join public.corrigenda c on c.id = x.corrigendum_id
      left join public.written_procedures p on p.id = x.procedure_id
      left join public.minutes n on n.id = coalesce(x.minutes_id, c.minutes_id)
      left join public.meetings m on m.id = n.meeting_id,
      lateral (select max(s.at) as last, count(distinct s.by_side) as sides from public.signatures s where s.text_id = x.id) signed
    where x.hash = given and signed.sides = (select count(*) from public.sides)
      and (x.minutes_id is null or n.state = 'signed' and n.revision = x.revision)
  $$;

-- The portal made this file of that record, and wrote down its hash when it did. A file that only bears the hash of a record may
-- say something else.
create or replace function app.is_issued_pdf(given bytea, file bytea) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select exists (select from public.signing_texts x where x.hash = given and file = any (x.pdf_hashes)) $$;

create or replace function app.keep_pdf_hash(given bytea, file bytea) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    update public.signing_texts x set pdf_hashes = x.pdf_hashes || file
    where x.hash = given and x.audience = any (app.audiences()) and app.viewer_id() is not null and octet_length(file) = 32
      and not file = any (x.pdf_hashes) and cardinality(x.pdf_hashes) < 100
  $$;
