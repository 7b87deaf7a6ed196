-- The job queue is a schema of graphile-worker, installed before this file runs. Its private tables have row level
-- security of their own and no policy, so they are shut to all but their owner; here they open to the worker alone.
-- Business transactions add jobs through app.write_mails, never by themselves.

do $$
declare
  private regclass;
  routine regprocedure;
begin
  revoke all on schema graphile_worker from public;
  revoke all on all tables in schema graphile_worker
    from public, jwg_app, jwg_public_site, jwg_auth, jwg_jobs, jwg_definer, jwg_backup;
  revoke all on all functions in schema graphile_worker
    from public, jwg_app, jwg_public_site, jwg_auth, jwg_jobs, jwg_definer, jwg_backup;

  for private in select c.oid::regclass from pg_class c
                 where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity loop
    execute format('drop policy if exists worker on %s', private);
    execute format('create policy worker on %s for all to jwg_jobs using (true) with check (true)', private);
    execute format('grant select, insert, update, delete on %s to jwg_jobs', private);
  end loop;
  for routine in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'graphile_worker'::regnamespace loop
    execute format('grant execute on function %s to jwg_jobs', routine);
  end loop;
end $$;

grant usage on schema graphile_worker to jwg_jobs, jwg_definer, jwg_backup;
grant select on graphile_worker.migrations to jwg_jobs;
grant select on all tables in schema graphile_worker to jwg_backup;
grant select on all sequences in schema graphile_worker to jwg_backup;

-- For app.write_mails, which bypasses the policies: to add jobs, and nothing else.
do $$
declare
  routine regprocedure;
begin
  for routine in select p.oid::regprocedure from pg_proc p
                 where p.pronamespace = 'graphile_worker'::regnamespace and p.proname in ('add_job', 'add_jobs') loop
    execute format('grant execute on function %s to jwg_definer', routine);
  end loop;
end $$;
grant select, insert, update on graphile_worker._private_jobs, graphile_worker._private_tasks,
  graphile_worker._private_job_queues to jwg_definer;
