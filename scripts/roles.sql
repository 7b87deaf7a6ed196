-- The portal's database roles. Run once by whoever administers the server, connected as a superuser:
--   psql -f scripts/roles.sql
-- then give each login role a password and create the database:  create database jwg owner jwg_owner;
-- Safe to run again.

do $$
declare
  role_name text;
begin
  foreach role_name in array array['jwg_owner', 'jwg_definer', 'jwg_migrator', 'jwg_app',
                                   'jwg_public_site', 'jwg_auth', 'jwg_jobs', 'jwg_backup'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I', role_name);
    end if;
  end loop;
end $$;

-- Owns every table; nobody signs in as it, and FORCE row level security binds it too.
alter role jwg_owner nologin nosuperuser nobypassrls nocreatedb nocreaterole;
-- Owns the few SECURITY DEFINER functions that look behind the wall; listed in the catalogue check.
alter role jwg_definer nologin nosuperuser bypassrls nocreatedb nocreaterole;
-- Applies migrations; every session of it starts as the owner.
alter role jwg_migrator login nosuperuser nobypassrls nocreatedb nocreaterole;
-- What signed-in people's requests run as: member of nothing, bound by every policy.
alter role jwg_app login nosuperuser nobypassrls nocreatedb nocreaterole;
-- What anonymous page views run as: sees public rows only.
alter role jwg_public_site login nosuperuser nobypassrls nocreatedb nocreaterole;
-- What the sign-in form runs as: may call the sign-in functions and nothing else.
alter role jwg_auth login nosuperuser nobypassrls nocreatedb nocreaterole;
-- What background work runs as: names the one audience it works for.
alter role jwg_jobs login nosuperuser nobypassrls nocreatedb nocreaterole;
-- Reads all rows for backups; pg_dump as any other role would silently leave rows out.
alter role jwg_backup login nosuperuser bypassrls nocreatedb nocreaterole;

grant jwg_owner to jwg_migrator;
grant jwg_definer to jwg_owner;
alter role jwg_migrator set role = 'jwg_owner';
