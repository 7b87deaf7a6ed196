-- Anybody who holds the hash of a record may ask whether both sides signed it. The answer tells which record, never a word
-- of it; a hash of 256 bits cannot be guessed, and a text that lacks a key is as unknown as none.

create or replace function app.verify_hash(given bytea)
  returns table (kind text, body text, number integer, year integer, revision integer, authentic_text text,
                 signed_at timestamptz, is_superseded boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select 'minutes', m.body, m.number, extract(year from m.starts_at at time zone 'UTC')::integer, x.revision,
      x.canonical::jsonb ->> 'authenticText', signed.last,
      exists (select from public.corrigenda c where c.minutes_id = n.id and c.number is not null)
    from public.signing_texts x join public.minutes n on n.id = x.minutes_id join public.meetings m on m.id = n.meeting_id,
      lateral (select max(s.at) as last, count(distinct s.by_side) as sides from public.signatures s where s.text_id = x.id) signed
    where x.hash = given and n.state = 'signed' and n.revision = x.revision
      and signed.sides = (select count(*) from public.sides)
  $$;
