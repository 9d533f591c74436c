-- The database roles of Panboard. Run it once per server, as a superuser or as your provider's administrator (a role
-- with CREATEROLE and BYPASSRLS that may grant pg_monitor):
--
--   psql --set ON_ERROR_STOP=1 --single-transaction --file roles.sql
--
-- It may be run again at any time: what is there already is left alone, and what has drifted is put back.
-- It sets no passwords. Give each role one afterwards (\password panboard_owner), or another way to sign in.

do $roles$
declare
  wanted record;
begin
  for wanted in
    select *
    from (values
      ('panboard_owner', 'nobypassrls', false),
      ('panboard_runtime', 'nobypassrls', false),
      ('panboard_backup', 'bypassrls', true),
      ('panboard_monitor', 'nobypassrls', false)
    ) as role (name, bypass, may_bypass)
  loop
    if not exists (select from pg_catalog.pg_roles where rolname = wanted.name) then
      execute format(
        'create role %I login nosuperuser nocreatedb nocreaterole noreplication inherit %s', wanted.name, wanted.bypass);
    end if;
    if exists (select from pg_catalog.pg_roles where rolname = wanted.name and not rolcanlogin) then
      execute format('alter role %I login', wanted.name);
    end if;
    if exists (select from pg_catalog.pg_roles where rolname = wanted.name and rolbypassrls <> wanted.may_bypass) then
      execute format('alter role %I %s', wanted.name, wanted.bypass);
    end if;
  end loop;

  -- What the wall between boards rests on. Only a superuser can take these away, so an unaltered role is not touched.
  if exists (select from pg_catalog.pg_roles where rolname = 'panboard_runtime' and rolsuper) then
    alter role panboard_runtime nosuperuser;
  end if;
  if exists (select from pg_catalog.pg_roles
             where rolname = 'panboard_runtime' and (rolcreatedb or rolcreaterole)) then
    alter role panboard_runtime nocreatedb nocreaterole;
  end if;
  if exists (select from pg_catalog.pg_roles where rolname = 'panboard_runtime' and rolreplication) then
    alter role panboard_runtime noreplication;
  end if;

  if not pg_catalog.pg_has_role('panboard_monitor', 'pg_monitor', 'usage') then
    grant pg_monitor to panboard_monitor;
  end if;
end
$roles$;

alter role panboard_backup set default_transaction_read_only = on;

comment on role panboard_owner is
  'Owns the schema of Panboard and migrates it. Row level security is forced, so it sees no board''s rows either.';
comment on role panboard_runtime is
  'What the API and the worker sign in as. Owns nothing, creates nothing, and never passes row level security.';
comment on role panboard_backup is
  'Takes logical dumps. Reads past row level security, writes nothing, and is used for nothing else.';
comment on role panboard_monitor is
  'Reads the server''s statistics for metrics and alerts. Reads no table of Panboard.';
