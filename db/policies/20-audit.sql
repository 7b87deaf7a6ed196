-- The log: append-only, one hash chain per audience, so that neither the existence nor the number of one side's
-- entries shows in another's chain.

create or replace function app.audit_hash(entry audit_log) returns bytea
  language sql immutable set search_path = pg_catalog, pg_temp
  as $$
    select sha256(entry.previous_hash || convert_to(jsonb_build_array(
      entry.audience, entry.seq, extract(epoch from entry.at), entry.actor_id, entry.actor_side, entry.action,
      entry.subject_kind, entry.subject_id, entry.details)::text, 'UTF8'))
  $$;

create or replace function app.append_audit(
  for_audience text, actor uuid, actor_side text, action text, subject_kind text, subject_id text, details jsonb, at timestamptz
) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    head public.audit_heads;
    entry public.audit_log;
  begin
    insert into public.audit_heads (audience, seq, hash) values (for_audience, 0, sha256(convert_to(for_audience, 'UTF8')))
      on conflict do nothing;
    select * into head from public.audit_heads h where h.audience = for_audience for update;
    entry.audience := for_audience;
    entry.seq := head.seq + 1;
    entry.at := at;
    entry.actor_id := actor;
    entry.actor_side := actor_side;
    entry.action := action;
    entry.subject_kind := subject_kind;
    entry.subject_id := subject_id;
    entry.details := details;
    entry.previous_hash := head.hash;
    entry.hash := app.audit_hash(entry);
    insert into public.audit_log select entry.*;
    update public.audit_heads h set seq = entry.seq, hash = entry.hash where h.audience = for_audience;
  end $$;

-- The portal's only pen: the actor is whoever the session says, never an argument.
create or replace function app.record(for_audience text, action text, subject_kind text, subject_id text, details jsonb)
  returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    actor record;
  begin
    if not for_audience = any (app.audiences()) or for_audience = 'public' then
      raise exception 'no such audience' using errcode = '42501';
    end if;
    select * into actor from app.live_session();
    perform app.append_audit(for_audience, actor.person_id, actor.side, action, subject_kind, subject_id, details, app.now());
  end $$;

-- The first entry of a chain that does not follow from the one before it; null when the chain is whole.
create or replace function app.first_broken_entry(of_audience text) returns bigint
  language sql stable
  as $$
    select coalesce(
      (select min(seq) from (
        select l.seq, app.audit_hash(l) = l.hash as sealed,
               l.previous_hash = lag(l.hash, 1, sha256(convert_to(l.audience, 'UTF8'))) over (order by l.seq) as follows,
               l.seq = row_number() over (order by l.seq) as counted
        from audit_log l where l.audience = of_audience) chain
      where not (sealed and follows and counted)),
      (select h.seq from audit_heads h where h.audience = of_audience
        and h.hash is distinct from (select hash from audit_log l where l.audience = of_audience order by seq desc limit 1)))
  $$;

create or replace function app.refuse_change() returns trigger language plpgsql
  as $$ begin raise exception '% is append-only', tg_table_name using errcode = '42501'; end $$;

create or replace trigger audit_log_append_only before update or delete on audit_log
  for each row execute function app.refuse_change();
create or replace trigger audit_log_no_truncate before truncate on audit_log
  for each statement execute function app.refuse_change();
