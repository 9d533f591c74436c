-- The wall: row level security that every table gets, from one call with a few arguments.
--
-- What a transaction may reach stands in settings that last as long as it does. One that is missing or empty reaches
-- nothing. Each is read in a sub-select, so that it is computed once a policy.
--
--   app.account               uuid    the viewer's account
--   app.persons               uuid[]  the persons, one a body, that the account is linked to
--   app.regions               uuid[]  regions whose reference rows and published rows are read
--   app.bodies                uuid[]  bodies that are read under body:read
--   app.bodies_until          json    body -> last day: rows recorded up to that day are read
--   app.bodies.finance_read   uuid[]  bodies by another read permission, from own grants alone; one setting each
--   app.groups, app.seats     uuid[]  groups and seats that the persons hold today
--   app.agencies              json    agency -> body -> last day, of the viewer's agencies
--   app.permissions           text    in a change: the permissions it declares, with commas; the viewer holds them on the target
--   app.target                uuid    in a change: the one body, region or account that it writes
--   app.target_agency         uuid    in a change: the agency that the right comes from, where it comes from one
--   app.job, app.attempt      uuid, integer  in a job: which claim this is
--   app.system                text    the one purpose of a system scope
--
-- Three logins come in, each by one permissive policy; what is let through is a restrictive one for each login and
-- command: a restrictive policy binds the login it names alone, and the one for reading would let an update through.
-- panboard_runtime serves viewers and is let through by no purpose, panboard_system by the purposes that a wall names,
-- panboard_owner by migrate.data. Who else signs in reads nothing.

drop procedure wall_owned(regclass, boolean, text[], text[]);
drop procedure wall_regional(regclass, text[], text[]);
drop procedure wall_deployment(regclass, text[], text[]);
drop procedure wall_build(regclass, text, text);
drop function wall_purposes(text[]);
drop function wall_ids(text, text);

create function wall_setting(setting text, type text) returns text language sql immutable as $$
  select format('(select nullif(current_setting(%L, true), '''')::%s)', setting, type)
$$;

-- Without the outer cast the sub-select would be taken for a set of rows.
create function wall_among(column_name text, setting text) returns text language sql immutable as $$
  select format('%I = any (%s::uuid[])', column_name, wall_setting(setting, 'uuid[]'))
$$;

create function wall_is(column_name text, setting text) returns text language sql immutable as $$
  select format('%I = %s', column_name, wall_setting(setting, 'uuid'))
$$;

create function wall_texts(list jsonb) returns text[] language sql immutable as $$
  select coalesce(array_agg(value), '{}') from jsonb_array_elements_text(list)
$$;

create function wall_permits(permissions text[]) returns text language sql immutable as $$
  select case when cardinality(permissions) = 0 then 'false'
    else format('(select coalesce(string_to_array(current_setting(''app.permissions'', true), '',''), ''{}'') && %L::text[])', permissions) end
$$;

create function wall_purposes(purposes text[]) returns text language sql immutable as $$
  select case when cardinality(purposes) = 0 then 'false'
    else format('%s = any (%L::text[])', wall_setting('app.system', 'text'), purposes) end
$$;

-- The setting of the bodies that are read under a permission.
create function wall_bodies(permission text) returns text language sql immutable as $$
  select case when permission = 'body:read' then 'app.bodies' else 'app.bodies.' || replace(permission, ':', '_') end
$$;

create function wall_has(target regclass, column_name text) returns boolean language sql stable as $$
  select exists (select from pg_attribute where attrelid = target and attname = column_name and not attisdropped)
$$;

-- Rows that somebody owns or is named in; where they are of a seat, only while it is held.
create function wall_own(target regclass) returns text language plpgsql stable as $$
declare
  owns text[] := '{}';
begin
  if wall_has(target, 'owner_person_id') then owns := owns || wall_among('owner_person_id', 'app.persons'); end if;
  if wall_has(target, 'account_id') then owns := owns || wall_is('account_id', 'app.account'); end if;
  if cardinality(owns) = 0 then
    raise exception '% has an :own permission, and neither owner_person_id nor account_id', target;
  end if;
  return format('(%s)', array_to_string(owns, ' or '))
    || case when wall_has(target, 'seat_id') then format(' and (seat_id is null or %s)', wall_among('seat_id', 'app.seats')) else '' end;
end
$$;

-- The group's seats and the body's officers; whoever may read what is restricted, and the seats that are named.
create function wall_confidential(body_column text, board text) returns text language sql immutable as $$
  select format('(confidentiality = ''BOARD'' and (%s))', board)
    || format(' or (confidentiality = ''GROUP'' and (%s or %s))',
         wall_among(body_column, 'app.bodies.officers_read'), wall_among('group_id', 'app.groups'))
    || format(' or (confidentiality = ''RESTRICTED'' and (%s or reader_seat_ids && %s))',
         wall_among(body_column, 'app.bodies.restricted_read'), wall_setting('app.seats', 'uuid[]'))
$$;

create function wall_owned_reads(target regclass, arguments jsonb) returns text language plpgsql stable as $$
declare
  permission text := coalesce(arguments ->> 'reads', 'body:read');
  is_confidential boolean := coalesce((arguments ->> 'confidentiality')::boolean, false);
  readable text := wall_among('body_id', wall_bodies(permission));
begin
  if permission = 'body:read' then
    readable := format('%s or recorded_on <= (%s ->> body_id::text)::date', readable, wall_setting('app.bodies_until', 'jsonb'));
  end if;
  if is_confidential then readable := wall_confidential('body_id', readable); end if;
  if arguments ? 'publishes' then
    readable := format('%s or (published_at is not null and %s%s)', readable, wall_among('region_id', 'app.regions'),
      case when is_confidential then ' and confidentiality = ''BOARD''' else '' end);
  end if;
  if (arguments ->> 'agency')::boolean then
    readable := format('%s or (recorded_on <= (%s -> agency_id::text ->> body_id::text)::date%s)', readable,
      wall_setting('app.agencies', 'jsonb'), case when is_confidential then ' and confidentiality <> ''RESTRICTED''' else '' end);
  end if;
  if (arguments ->> 'addressee')::boolean then
    if permission = 'body:read' then raise exception '% has an addressee, and no permission of its own to read it', target; end if;
    readable := format('%s or %s', readable, wall_among('to_body_id', wall_bodies(permission)));
  end if;
  return readable;
end
$$;

-- What a change may write: rows of its target, under one of the permissions that it declares.
create function wall_allowed(target regclass, arguments jsonb) returns text language plpgsql stable as $$
declare
  writes text[] := wall_texts(arguments -> 'writes');
  plain text[] := array(select w from unnest(writes) w where w not like '%:own');
  own text[] := array(select w from unnest(writes) w where w like '%:own');
  allowed text := wall_permits(plain);
begin
  if cardinality(own) > 0 then allowed := format('%s or (%s and %s)', allowed, wall_permits(own), wall_own(target)); end if;
  if arguments ? 'publishes' then
    allowed := format('%s or (published_at is null and (%s))', wall_permits(wall_texts(arguments -> 'publishes')), allowed);
  end if;
  return format('(%s)', allowed);
end
$$;

create function wall_reads(target regclass, class text, arguments jsonb) returns text language plpgsql stable as $$
declare
  readable text;
begin
  case class
    when 'OWNED' then return wall_owned_reads(target, arguments);
    when 'REGIONAL' then
      readable := wall_among('region_id', 'app.regions');
      if (arguments ->> 'owner')::boolean then
        readable := format('(%s and (owner_body_id is null or shared_at is not null)) or %s', readable, wall_among('owner_body_id', 'app.bodies'));
      end if;
      return readable;
    when 'PERSONAL' then
      return wall_is('account_id', 'app.account')
        || case when wall_has(target, 'shared_body_id') then ' or ' || wall_among('shared_body_id', 'app.bodies') else '' end;
    when 'RECORD' then
      readable := case when arguments ? 'reads' then wall_among('owner_id', wall_bodies(arguments ->> 'reads')) else 'false' end;
      if arguments ? 'content' then
        readable := format('%s and (%s) and (confidentiality is null or %s)', readable,
          (select string_agg(format('(read_permission = %L and %s)', p, wall_among('owner_id', wall_bodies(p))), ' or ')
           from unnest(wall_texts(arguments -> 'content')) p),
          wall_confidential('owner_id', 'true'));
      end if;
      if (arguments ->> 'account')::boolean then readable := format('(%s) or %s', readable, wall_is('account_id', 'app.account')); end if;
      if (arguments ->> 'head')::boolean then readable := format('(%s) or %s', readable, wall_is('owner_id', 'app.target')); end if;
      return readable;
    when 'DEPLOYMENT' then
      -- What is of the whole deployment is for the system alone.
      return case when (arguments ->> 'account')::boolean then format('(body_id is not null and %s)', wall_is('account_id', 'app.account')) else 'false' end
        || case when arguments ? 'reads' then ' or ' || wall_among('body_id', wall_bodies(arguments ->> 'reads')) else '' end;
    else raise exception '% is no class of a table', class;
  end case;
end
$$;

-- What is somebody's own, in a change of their own account.
create function wall_personal() returns text language sql immutable as $$
  select format('%s and %s and %s', wall_is('account_id', 'app.account'), wall_is('account_id', 'app.target'), wall_permits('{account:own}'))
$$;

-- What a row must be that is added, and once it was changed.
create function wall_writes(target regclass, class text, arguments jsonb) returns text language plpgsql stable as $$
declare
  no_agency text := format('%s is null', wall_setting('app.target_agency', 'uuid'));
begin
  case class
    when 'OWNED' then
      return format('%s and (%s%s) and %s', wall_is('body_id', 'app.target'), no_agency,
        case when (arguments ->> 'agency')::boolean then ' or ' || wall_is('agency_id', 'app.target_agency') else '' end,
        wall_allowed(target, arguments));
    when 'REGIONAL' then
      return format('%s and %s and %s',
        case when (arguments ->> 'owner')::boolean
          then format('((owner_body_id is null and %s) or %s)', wall_is('region_id', 'app.target'), wall_is('owner_body_id', 'app.target'))
          else wall_is('region_id', 'app.target') end,
        no_agency, wall_allowed(target, arguments));
    when 'PERSONAL' then
      return wall_personal()
        || case when wall_has(target, 'shared_body_id') then format(' and (shared_body_id is null or %s)', wall_among('shared_body_id', 'app.bodies')) else '' end;
    when 'RECORD' then
      return wall_is('owner_id', 'app.target')
        || case when wall_has(target, 'account_id') then format(' and account_id is not distinct from %s', wall_setting('app.account', 'uuid')) else '' end;
    else return 'false';
  end case;
end
$$;

-- Which rows may be changed and deleted. What was put on record never is, but for what keeps its own place: a head, a key
-- that was used. What somebody shared is theirs to take back, also from a body that they no longer read.
create function wall_changes(target regclass, class text, arguments jsonb) returns text language sql stable as $$
  select case
    when class = 'RECORD' and not arguments ? 'changes' then 'false'
    when class = 'PERSONAL' then wall_personal()
    else wall_writes(target, class, arguments)
  end
$$;

-- Whoever signs in without being named here is refused: there is no permissive policy for them.
create procedure wall_build(target regclass, login name, readable text, insertable text, changeable text) language plpgsql as $$
begin
  execute format('create policy %I on %s as permissive for all to %I using (true) with check (true)', login, target, login);
  execute format('create policy %I on %s as restrictive for select to %I using (%s)', login || '_reads', target, login, readable);
  execute format('create policy %I on %s as restrictive for insert to %I with check (%s)', login || '_adds', target, login, insertable);
  execute format('create policy %I on %s as restrictive for update to %I using (%s) with check (%s)', login || '_changes', target, login, changeable,
    case changeable when 'false' then 'false' else insertable end);
  execute format('create policy %I on %s as restrictive for delete to %I using (%s)', login || '_removes', target, login, changeable);
end
$$;

-- The arguments that a class knows; a misspelt one would leave a hole.
create procedure wall_check(target regclass, class text, arguments jsonb) language plpgsql as $$
declare
  known text[] := (case class
    when 'OWNED' then '{writes,reads,publishes,confidentiality,agency,addressee}'
    when 'REGIONAL' then '{writes,owner}'
    when 'PERSONAL' then '{}'
    when 'RECORD' then '{reads,content,account,head}'
    when 'DEPLOYMENT' then '{reads,account}'
    end)::text[] || '{changes,system_reads,system_writes,system_changes,system_removes}'::text[];
  unknown text;
begin
  select string_agg(key, ', ') into unknown from jsonb_object_keys(arguments) key where key <> all (known);
  if known is null then raise exception '% is no class of a table', class; end if;
  if unknown is not null then raise exception 'The wall of % has arguments that its class does not know: %', target, unknown; end if;
end
$$;

-- Update is granted by column, since a grant on the whole table would let a login lock it.
create procedure wall_grant(target regclass, class text, arguments jsonb) language plpgsql as $$
declare
  changes text[] := wall_texts(arguments -> 'changes');
  wanted record;
begin
  if cardinality(changes) > 0 then
    changes := changes || array(select c from unnest('{version,changed_at,changed_as,removed_at}'::text[]) c where wall_has(target, c));
  end if;
  execute format('revoke all on %s from panboard_runtime, panboard_system', target);
  execute format('grant select on %s to panboard_backup', target);
  for wanted in
    select * from (values
      ('select', 'panboard_runtime', class <> 'DEPLOYMENT' or arguments ? 'account'),
      ('insert', 'panboard_runtime', class <> 'DEPLOYMENT'),
      ('select', 'panboard_system', arguments ? 'system_reads'),
      ('insert', 'panboard_system', arguments ? 'system_writes'),
      ('delete', 'panboard_system', (arguments ->> 'system_removes')::boolean)
    ) as granted (command, login, is_granted) where is_granted
  loop
    execute format('grant %s on %s to %I', wanted.command, target, wanted.login);
  end loop;
  for wanted in
    select * from (values (changes, 'panboard_runtime'), (wall_texts(arguments -> 'system_changes'), 'panboard_system'))
      as granted (columns, login) where cardinality(columns) > 0
  loop
    execute format('grant update (%s) on %s to %I', (select string_agg(format('%I', c), ', ') from unnest(wanted.columns) c), target, wanted.login);
  end loop;
end
$$;

-- Gives a table its wall, in the place of one that it had. Arguments, besides the purposes that read and write it
-- (system_reads, system_writes) and the columns that may change (changes, system_changes):
--
--   OWNED       writes, reads, publishes, confidentiality, agency, addressee
--   REGIONAL    writes, owner
--   RECORD      reads, content, account, head
--   DEPLOYMENT  reads, account
create procedure wall(target regclass, class text, arguments jsonb) language plpgsql as $$
declare
  old name;
  purposes text := wall_purposes(wall_texts(arguments -> 'system_writes'));
begin
  call wall_check(target, class, arguments);
  for old in select polname from pg_policy where polrelid = target loop execute format('drop policy %I on %s', old, target); end loop;
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  call wall_build(target, 'panboard_runtime', wall_reads(target, class, arguments), wall_writes(target, class, arguments),
    wall_changes(target, class, arguments));
  call wall_build(target, 'panboard_system', wall_purposes(wall_texts(arguments -> 'system_reads')), purposes,
    case when class = 'RECORD' and not arguments ? 'system_changes' then 'false' else purposes end);
  call wall_build(target, 'panboard_owner', wall_purposes('{migrate.data}'), wall_purposes('{migrate.data}'), wall_purposes('{migrate.data}'));
  call wall_grant(target, class, arguments);
  execute format('comment on table %s is %L', target, class || ' ' || arguments::text);
end
$$;
