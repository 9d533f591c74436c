-- Who may come into Panboard's database, and what nobody but its owner may make there. Run it once inside each database,
-- after roles.sql, as a superuser; or as the database's owner, who has no say over what Postgres itself brought along:
--
--   psql --set ON_ERROR_STOP=1 --single-transaction --dbname panboard --file database.sql
--
-- It may be run again at any time.

do $database$
declare
  brought_along text;
begin
  -- With it goes the right to make temporary tables.
  execute format('revoke all on database %I from public', current_database());
  execute format(
    'grant connect on database %I to panboard_owner, panboard_runtime, panboard_system, panboard_backup, panboard_monitor',
    current_database());
  if has_database_privilege('panboard_runtime', current_database(), 'temporary') then
    raise exception 'Anybody may still make temporary tables in %: run this as a superuser or as its owner.',
      current_database();
  end if;

  -- Large objects have no row level security.
  for brought_along in
    select oid::regprocedure from pg_catalog.pg_proc
    where pronamespace = 'pg_catalog'::regnamespace and prosrc like 'be\_lo\_%'
      and has_function_privilege('panboard_runtime', oid, 'execute')
  loop
    begin
      execute format('revoke execute on function %s from public', brought_along);
    exception when insufficient_privilege then
      null;
    end;
  end loop;
  if exists (
    select from pg_catalog.pg_proc
    where pronamespace = 'pg_catalog'::regnamespace and prosrc like 'be\_lo\_%'
      and has_function_privilege('panboard_runtime', oid, 'execute')
  ) then
    raise notice 'Anybody may still make large objects in %: a superuser alone can take that away.', current_database();
  end if;
end
$database$;
