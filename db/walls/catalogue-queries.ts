/** Each query lists what must not be; an empty answer is a proof. `fault` says which thing and what is wrong with it. */

const portalTables = `pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`
const doors = `('jwg_app', 'jwg_public_site', 'jwg_auth', 'jwg_jobs')`

export const structureQueries: Record<string, string> = {
  'row level security is on and forced': `
    select c.relname || ' has no forced row level security' as fault
    from ${portalTables} and not (c.relrowsecurity and c.relforcerowsecurity)`,

  'tables belong to the owner nobody signs in as': `
    select c.relname || ' belongs to ' || c.relowner::regrole as fault
    from ${portalTables} and c.relowner <> 'jwg_owner'::regrole`,

  'audience, state and keys are never updated': `
    select r.rolname || ' may update ' || c.relname || '.' || a.attname as fault
    from ${portalTables.replace(
      'pg_class c',
      `pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      cross join pg_roles r`,
    )}
      and r.rolname in ${doors} and c.relname <> 'rate_limits'
      and has_column_privilege(r.oid, c.oid, a.attnum, 'update')
      and (a.attname in ('audience', 'parent_audience', 'state', 'side', 'id')
        or exists (select from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'f') and a.attnum = any (k.conkey)))`,

  'no door may truncate, reference or trigger': `
    select r.rolname || ' may ' || p || ' ' || c.relname as fault
    from ${portalTables.replace(
      'pg_class c',
      `pg_class c cross join pg_roles r
      cross join unnest(array['truncate', 'references', 'trigger']) p`,
    )}
      and r.rolname in ('jwg_app', 'jwg_public_site', 'jwg_auth', 'jwg_jobs', 'jwg_definer')
      and has_table_privilege(r.oid, c.oid, p)`,

  'only backup and definer pass by the policies': `
    select rolname || ' passes by the policies' as fault from pg_roles
    where rolname like 'jwg%' and (rolsuper or (rolbypassrls and rolname not in ('jwg_definer', 'jwg_backup'))
      or rolcreaterole or rolcreatedb or rolreplication)`,

  'nobody signs in as owner or definer': `
    select rolname || ' may sign in' as fault from pg_roles where rolname in ('jwg_owner', 'jwg_definer') and rolcanlogin`,

  'a door is member of nothing': `
    select member::regrole || ' is member of ' || roleid::regrole as fault from pg_auth_members
    where member in (select oid from pg_roles where rolname in ${doors} or rolname in ('jwg_backup', 'jwg_definer'))`,

  'every definer function has its owner and a search path': `
    select p.oid::regprocedure || ' is owned by ' || p.proowner::regrole || ', ' || coalesce(p.proconfig::text, 'no search path')
      as fault
    from pg_proc p where p.prosecdef and p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
      and (p.proowner <> 'jwg_definer'::regrole or p.proconfig is null
        or not 'search_path=pg_catalog, pg_temp' = any (p.proconfig))`,

  'definer functions stand in the schema app': `
    select p.oid::regprocedure || ' stands elsewhere' as fault
    from pg_proc p where p.prosecdef and p.pronamespace <> 'app'::regnamespace
      and p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`,

  'views run as whoever asks': `
    select c.relname || ' is no security_invoker view' as fault
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'app') and c.relkind = 'v'
      and not coalesce('security_invoker=true' = any (c.reloptions) or 'security_invoker=on' = any (c.reloptions), false)`,

  'there is no materialised view': `
    select c.relname || ' is a materialised view' as fault
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not in ('pg_catalog', 'information_schema') and c.relkind = 'm'`,

  'no rule rewrites a statement': `
    select rulename || ' rewrites statements' as fault from pg_rules where schemaname in ('public', 'app')`,

  'NOTIFY carries no text': `
    select p.oid::regprocedure || ' notifies with a payload' as fault from pg_proc p
    where p.pronamespace in ('app'::regnamespace, 'public'::regnamespace) and p.prosrc ~* '(pg_notify|notify\\s)'
      and regexp_replace(p.prosrc, 'pg_notify\\(''[a-z_]+'', ''''\\)', '', 'g') ~* 'notify'`,

  'the job queue opens to the worker alone': `
    select 'the policy ' || polname || ' opens ' || polrelid::regclass as fault
    from pg_policy p join pg_class c on c.oid = p.polrelid
    where c.relnamespace = 'graphile_worker'::regnamespace and p.polroles <> array['jwg_jobs'::regrole::oid]
    union all
    select c.relname || ' of the job queue has no row level security' from pg_class c
    where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and not c.relrowsecurity
      and c.relname <> 'migrations'
    union all
    select r.rolname || ' may ' || p || ' ' || c.relname || ' of the job queue'
    from pg_class c cross join pg_roles r cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate']) p
    where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'v')
      and r.rolname in ('jwg_app', 'jwg_public_site', 'jwg_auth') and has_table_privilege(r.oid, c.oid, p)
    union all
    select r.rolname || ' may call ' || f.oid::regprocedure from pg_proc f cross join pg_roles r
    where f.pronamespace = 'graphile_worker'::regnamespace
      and r.rolname in ('jwg_app', 'jwg_public_site', 'jwg_auth') and has_function_privilege(r.oid, f.oid, 'execute')`,

  'nobody may create in the schemas': `
    select r.rolname || ' may create in ' || n.nspname as fault from pg_roles r, pg_namespace n
    where r.rolname in ${doors} and n.nspname in ('public', 'app', 'drizzle', 'graphile_worker') and has_schema_privilege(r.oid, n.oid, 'create')`,
}
