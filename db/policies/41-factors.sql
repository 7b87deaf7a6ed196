-- Second factors. Like the rest of the sign-in door: only definer functions get at the tables, and only jwg_auth calls these.
-- A session is named by the hash of its secret, and is found also while it still waits for the second factor.

create or replace function app.must_have_factor(role text) returns boolean
  language sql immutable
  as $$ select role in ('co_chair', 'administrator') $$;

create or replace function app.has_factor(person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select exists (select from public.totp_factors t where t.person_id = person)
      or exists (select from public.passkeys k where k.person_id = person)
  $$;

-- Whose session it is, and how this person can prove it. `epoch` is the database's clock, in seconds: codes live by real time.
create or replace function app.session_owner(hashed bytea)
  returns table (person_id uuid, side text, role text, email text, password_hash text, sealed_secret bytea, passkeys bigint,
                 recovery_codes bigint, waits boolean, must_have boolean, epoch bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select p.id, p.side, p.role, c.email, c.password_hash, t.sealed_secret,
      (select count(*) from public.passkeys k where k.person_id = p.id),
      (select count(*) from public.recovery_codes r where r.person_id = p.id and r.used_at is null),
      s.passed_at is null, app.must_have_factor(p.role), floor(extract(epoch from now()))::bigint
    from public.sessions s join public.people p on p.id = s.person_id join public.credentials c on c.person_id = p.id
      left join public.totp_factors t on t.person_id = p.id
    where s.token_hash = hashed and s.revoked_at is null and s.expires_at > now()
      and p.suspended_at is null and p.role is not null
  $$;

create or replace function app.owner_of_session(hashed bytea) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select person_id from app.session_owner(hashed) $$;

-- True once for each interval, and for none before it.
create or replace function app.take_totp_step(hashed bytea, step bigint) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    update public.totp_factors set last_step = step
      where person_id = app.owner_of_session(hashed) and last_step < step;
    return found;
  end $$;

create or replace function app.take_recovery_code(hashed bytea, code bytea) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    update public.recovery_codes set used_at = now()
      where person_id = app.owner_of_session(hashed) and code_hash = code and used_at is null;
    return found;
  end $$;

-- The person has proved who they are: a session that waited opens, and what binds may be done for five minutes.
create or replace function app.prove_session(hashed bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    owner record;
  begin
    select * into strict owner from app.session_owner(hashed);
    update public.sessions set proved_at = now(), passed_at = coalesce(passed_at, now()) where token_hash = hashed;
    if owner.waits then
      perform app.append_audit(owner.side, owner.person_id, owner.side, 'signed_in', 'person', owner.person_id::text, '{}', app.now());
    end if;
  end $$;

create or replace function app.set_totp(hashed bytea, sealed bytea, step bigint) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    owner record;
  begin
    select * into strict owner from app.session_owner(hashed);
    if owner.waits and app.has_factor(owner.person_id) then
      raise exception 'the second factor comes first' using errcode = 'JW403';
    end if;
    insert into public.totp_factors (person_id, sealed_secret, last_step) values (owner.person_id, sealed, step)
      on conflict (person_id) do update set sealed_secret = excluded.sealed_secret, last_step = excluded.last_step, added_at = now();
    perform app.append_audit(owner.side, owner.person_id, owner.side, 'factor_added', 'person', owner.person_id::text, '{}', app.now());
  end $$;

create or replace function app.add_passkey(hashed bytea, credential bytea, key bytea, uses bigint, called text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    owner record;
  begin
    select * into strict owner from app.session_owner(hashed);
    if owner.waits and app.has_factor(owner.person_id) then
      raise exception 'the second factor comes first' using errcode = 'JW403';
    end if;
    insert into public.passkeys (person_id, credential_id, public_key, counter, name)
      values (owner.person_id, credential, key, uses, called);
    perform app.append_audit(owner.side, owner.person_id, owner.side, 'factor_added', 'person', owner.person_id::text, '{}', app.now());
  end $$;

-- Takes the authenticator (null) or one passkey away; never the last factor of somebody who must have one.
create or replace function app.remove_factor(hashed bytea, passkey uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    owner record;
  begin
    select * into strict owner from app.session_owner(hashed);
    if owner.waits and app.has_factor(owner.person_id) then
      raise exception 'the second factor comes first' using errcode = 'JW403';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('factors ' || owner.person_id, 0));
    if owner.must_have and (select count(*) from public.passkeys k where k.person_id = owner.person_id)
       + (select count(*) from public.totp_factors t where t.person_id = owner.person_id) < 2 then
      return false;
    end if;
    if passkey is null then
      delete from public.totp_factors t where t.person_id = owner.person_id;
    else
      delete from public.passkeys k where k.person_id = owner.person_id and k.id = passkey;
    end if;
    if found then
      perform app.append_audit(owner.side, owner.person_id, owner.side, 'factor_removed', 'person', owner.person_id::text, '{}', app.now());
    end if;
    return found;
  end $$;

create or replace function app.replace_recovery_codes(hashed bytea, codes bytea[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    owner record;
  begin
    select * into strict owner from app.session_owner(hashed);
    if owner.waits and app.has_factor(owner.person_id) then
      raise exception 'the second factor comes first' using errcode = 'JW403';
    end if;
    delete from public.recovery_codes r where r.person_id = owner.person_id;
    insert into public.recovery_codes (person_id, code_hash) select owner.person_id, code from unnest(codes) code;
    perform app.append_audit(owner.side, owner.person_id, owner.side, 'recovery_codes_made', 'person', owner.person_id::text, '{}', app.now());
  end $$;

create or replace function app.list_passkeys(hashed bytea)
  returns table (id uuid, credential_id bytea, public_key bytea, counter bigint, name text, added_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select k.id, k.credential_id, k.public_key, k.counter, k.name, k.added_at
    from public.passkeys k where k.person_id = app.owner_of_session(hashed) order by k.added_at, k.id
  $$;

create or replace function app.count_passkey_use(hashed bytea, passkey uuid, uses bigint) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$ update public.passkeys set counter = uses where id = passkey and person_id = app.owner_of_session(hashed) $$;

create or replace function app.ask_challenge(hashed bytea, challenge bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    delete from public.challenges where expires_at < now();
    insert into public.challenges (hash, person_id, expires_at)
      values (challenge, app.owner_of_session(hashed), now() + interval '5 minutes');
  end $$;

create or replace function app.take_challenge(hashed bytea, challenge bytea) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    delete from public.challenges c
      where c.hash = challenge and c.person_id = app.owner_of_session(hashed) and c.expires_at > now();
    return found;
  end $$;

-- For an operator, when somebody has lost every factor and every recovery code: they set up a new one at their next sign-in. All
-- their sessions end, and their side reads it in its log.
create or replace function app.forget_factors(of_email text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    owner record;
  begin
    select p.id, p.side into owner from public.credentials c join public.people p on p.id = c.person_id where c.email = of_email;
    if not found then
      return false;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('factors ' || owner.id, 0));
    delete from public.totp_factors where person_id = owner.id;
    delete from public.passkeys where person_id = owner.id;
    delete from public.recovery_codes where person_id = owner.id;
    update public.sessions set revoked_at = now() where person_id = owner.id and revoked_at is null;
    perform app.append_audit(owner.side, null, null, 'factors_forgotten', 'person', owner.id::text, '{}', app.now());
    return true;
  end $$;
