-- The wall: row level security that every table gets, one procedure per class of table.
--
-- What a session may reach stands in settings that last one transaction. A setting that is missing or empty
-- reaches nothing. Each is read in a sub-select, so that it is computed once a statement.
--
--   app.regions           uuid[]  regions whose reference rows and published rows may be read
--   app.regions_writable  uuid[]  regions whose reference rows may be written
--   app.bodies            uuid[]  bodies whose rows may be read
--   app.bodies_until      json    body id -> last day: rows recorded up to that day may be read
--   app.bodies_writable   uuid[]  bodies whose rows may be written
--   app.system            text    the one purpose of a system scope; each wall names those that it lets through
--
-- A wall is restrictive: whatever permissive policy is added later can only narrow. Update and delete have a wall of
-- their own, because the one for all commands lets through what may be read.

create procedure wall_build(target regclass, readable text, writable text)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy role on %s as permissive for all to panboard_runtime, panboard_owner using (true) with check (true)', target);
  execute format('create policy wall on %s as restrictive for all using (%s) with check (%s)', target, readable, writable);
  execute format('create policy wall_update on %s as restrictive for update using (%s) with check (%s)', target, writable, writable);
  execute format('create policy wall_delete on %s as restrictive for delete using (%s)', target, writable);
end
$$;

create function wall_purposes(purposes text[]) returns text
language sql immutable as $$
  select format('(select nullif(current_setting(''app.system'', true), '''')) = any (%L::text[])', purposes)
$$;

create function wall_ids(column_name text, setting text) returns text
language sql immutable as $$
  select format('%I = any ((select nullif(current_setting(%L, true), '''')::uuid[])::uuid[])', column_name, setting)
$$;

-- OWNED: rows of one body. Published ones are read by the whole region.
create procedure wall_owned(target regclass, published boolean, readers text[], writers text[])
language plpgsql as $$
declare
  readable text := wall_ids('body_id', 'app.bodies')
    || ' or recorded_on <= ((select nullif(current_setting(''app.bodies_until'', true), '''')::jsonb) ->> body_id::text)::date';
begin
  if published then
    readable := readable || ' or (published_at is not null and ' || wall_ids('region_id', 'app.regions') || ')';
  end if;
  call wall_build(target,
    readable || ' or ' || wall_purposes(readers),
    wall_ids('body_id', 'app.bodies_writable') || ' or ' || wall_purposes(writers));
  execute format('comment on table %s is ''OWNED''', target);
end
$$;

-- REGIONAL: reference rows that every viewer of the region reads and its stewards write.
create procedure wall_regional(target regclass, readers text[], writers text[])
language plpgsql as $$
begin
  call wall_build(target,
    wall_ids('region_id', 'app.regions') || ' or ' || wall_purposes(readers),
    wall_ids('region_id', 'app.regions_writable') || ' or ' || wall_purposes(writers));
  execute format('comment on table %s is ''REGIONAL''', target);
end
$$;

-- DEPLOYMENT: reached under named purposes alone.
create procedure wall_deployment(target regclass, readers text[], writers text[])
language plpgsql as $$
begin
  call wall_build(target, wall_purposes(readers), wall_purposes(writers));
  execute format('comment on table %s is ''DEPLOYMENT''', target);
end
$$;
