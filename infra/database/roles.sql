-- The database roles of Panboard. Run it once per server, as a superuser or as your provider's administrator (a role
-- with CREATEROLE and BYPASSRLS that may grant pg_monitor):
--
--   psql --set ON_ERROR_STOP=1 --single-transaction --file roles.sql
--
-- It may be run again at any time: what is there already is left alone, and what has drifted is put back.
-- It sets no passwords. Give each role one afterwards (\password panboard_owner), or another way to sign in.
-- What the roles may do inside a database is set there, by database.sql.

do $roles$
declare
  wanted record;
  given record;
begin
  for wanted in
    select *
    from (values
      ('panboard_owner', 'nobypassrls', false, false),
      ('panboard_runtime', 'nobypassrls', false, true),
      ('panboard_system', 'nobypassrls', false, true),
      ('panboard_backup', 'bypassrls', true, false),
      ('panboard_monitor', 'nobypassrls', false, false)
    ) as role (name, bypass, may_bypass, serves)
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
    continue when not wanted.serves;

    -- What the wall between boards rests on. Only a superuser can take these away, so an unaltered role is not touched.
    if exists (select from pg_catalog.pg_roles where rolname = wanted.name and rolsuper) then
      execute format('alter role %I nosuperuser', wanted.name);
    end if;
    if exists (select from pg_catalog.pg_roles where rolname = wanted.name and (rolcreatedb or rolcreaterole)) then
      execute format('alter role %I nocreatedb nocreaterole', wanted.name);
    end if;
    if exists (select from pg_catalog.pg_roles where rolname = wanted.name and rolreplication) then
      execute format('alter role %I noreplication', wanted.name);
    end if;

    -- Every role may change its own settings, and those for one database come first: whatever stands there goes.
    execute format('alter role %I reset all', wanted.name);
    for given in
      select of_database.datname as database
      from pg_catalog.pg_db_role_setting setting
      join pg_catalog.pg_database of_database on of_database.oid = setting.setdatabase
      where setting.setrole = (select oid from pg_catalog.pg_roles where rolname = wanted.name)
    loop
      execute format('alter role %I in database %I reset all', wanted.name, given.database);
    end loop;
    execute format('alter role %I set statement_timeout = ''15s''', wanted.name);
    execute format('alter role %I set idle_in_transaction_session_timeout = ''30s''', wanted.name);
    execute format('alter role %I set lock_timeout = ''10s''', wanted.name);
  end loop;

  -- Whoever serves is no member of another of the roles, the other one that serves included.
  for given in
    select of_role.rolname as role, member.rolname as member, grantor.rolname as grantor
    from pg_catalog.pg_auth_members membership
    join pg_catalog.pg_roles of_role on of_role.oid = membership.roleid
    join pg_catalog.pg_roles member on member.oid = membership.member
    left join pg_catalog.pg_roles grantor on grantor.oid = membership.grantor
    where member.rolname in ('panboard_runtime', 'panboard_system') and of_role.rolname like 'panboard\_%'
  loop
    execute format('revoke %I from %I', given.role, given.member)
      || coalesce(format(' granted by %I', given.grantor), '') || ' cascade';
  end loop;
  for given in
    select of_role.rolname as role, member.rolname as member
    from pg_catalog.pg_roles of_role, pg_catalog.pg_roles member
    where member.rolname in ('panboard_runtime', 'panboard_system') and of_role.rolname like 'panboard\_%'
      and of_role.oid <> member.oid and pg_catalog.pg_has_role(member.oid, of_role.oid, 'member')
  loop
    raise exception '% is a member of % by way of another role: revoke that one from it.', given.member, given.role;
  end loop;

  if not pg_catalog.pg_has_role('panboard_monitor', 'pg_monitor', 'usage') then
    grant pg_monitor to panboard_monitor;
  end if;
end
$roles$;

alter role panboard_backup set default_transaction_read_only = on;

comment on role panboard_owner is
  'Owns the schema of Panboard and migrates it. Row level security is forced, so it sees no board''s rows either.';
comment on role panboard_runtime is
  'What the API and the worker serve viewers as. Owns nothing, creates nothing, and never passes row level security.';
comment on role panboard_system is
  'What the API and the worker do their own named purposes as. Owns nothing, creates nothing, never passes row level security.';
comment on role panboard_backup is
  'Takes logical dumps. Reads past row level security, writes nothing, and is used for nothing else.';
comment on role panboard_monitor is
  'Reads the server''s statistics for metrics and alerts. Reads no table of Panboard.';
