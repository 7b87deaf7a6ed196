-- The anonymous writes of the sign-in pages. Callable by jwg_auth alone, which can do nothing else.

create or replace function app.find_credentials(given_email text)
  returns table (person_id uuid, password_hash text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select c.person_id, c.password_hash
    from public.credentials c join public.people p on p.id = c.person_id
    where c.email = given_email and p.suspended_at is null and p.role is not null
  $$;

create or replace function app.open_session(for_person uuid, hashed bytea, with_device text, lasts interval) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    owner public.people;
    waits boolean;
  begin
    select * into strict owner from public.people where id = for_person and suspended_at is null and role is not null;
    -- Whoever has a second factor gives it first; whoever must have one and has none sets it up first.
    waits := app.must_have_factor(owner.role) or app.has_factor(owner.id);
    insert into public.sessions (token_hash, person_id, device, expires_at, passed_at, proved_at, previous_visit_at)
      values (hashed, for_person, with_device, now() + lasts, case when not waits then now() end, case when not waits then now() end,
              (select max(last_seen_at) from public.sessions where person_id = for_person and passed_at is not null));
    if not waits then
      perform app.append_audit(owner.side, for_person, owner.side, 'signed_in', 'person', for_person::text, '{}', app.now());
    end if;
  end $$;

create or replace function app.invite(to_side text, as_role text, to_email text, hashed bytea, lasts interval) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    insert into public.invitations (audience, side, role, email, token_hash, expires_at)
      values (to_side, to_side, as_role, to_email, hashed, now() + lasts);
    perform app.append_audit(to_side, null, null, 'invited', 'role', as_role, '{}', app.now());
  end $$;

-- A function whose result changes shape cannot be replaced.
drop function if exists app.find_invitation(bytea);
create or replace function app.find_invitation(hashed bytea)
  returns table (side_name jsonb, role text, email text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select s.name, i.role, i.email from public.invitations i join public.sides s on s.code = i.side
    where i.token_hash = hashed and i.accepted_at is null and i.expires_at > now()
  $$;

-- Null when the link is spent, too old or unknown, or when the address already has an account.
create or replace function app.accept_invitation(hashed bytea, person_name jsonb, person_post jsonb, new_password_hash text)
  returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    invitation public.invitations;
    new_person uuid;
  begin
    select * into invitation from public.invitations i
      where i.token_hash = hashed and i.accepted_at is null and i.expires_at > now() for update;
    if not found or exists (select from public.credentials c where c.email = invitation.email) then
      return null;
    end if;
    insert into public.people (audience, side, role, name, post, office)
      values ('joint', invitation.side, invitation.role, person_name, person_post, '{"en": null, "ru": null, "ur": null}')
      returning id into new_person;
    insert into public.credentials (person_id, email, password_hash) values (new_person, invitation.email, new_password_hash);
    update public.invitations set accepted_at = now(), accepted_by = new_person where id = invitation.id;
    perform app.append_audit('joint', new_person, invitation.side, 'joined', 'person', new_person::text, '{}', app.now());
    return new_person;
  end $$;
