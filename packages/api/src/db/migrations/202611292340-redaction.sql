-- What is on record of a person can be erased. A RECORD wall has an argument `redacts`: permissions, one of which a change
-- must declare to erase the content of rows of its own target, from no agency's right. The table keeps the content in
-- `before` and `after`, and has a check that a row with `redacted_at` has neither. Nothing else of a row can be changed, and
-- without the permission no row is added whose content is not there.

-- The arguments that a class knows; a misspelt one would leave a hole.
create or replace procedure wall_check(target regclass, class text, arguments jsonb) language plpgsql as $$
declare
  known text[] := (case class
    when 'OWNED' then '{writes,reads,publishes,confidentiality,agency,addressee}'
    when 'REGIONAL' then '{writes,owner}'
    when 'PERSONAL' then '{}'
    when 'RECORD' then '{reads,content,account,head,redacts}'
    when 'DEPLOYMENT' then '{reads,account}'
    end)::text[] || '{changes,system_reads,system_writes,system_changes,system_removes}'::text[];
  unknown text;
begin
  select string_agg(key, ', ') into unknown from jsonb_object_keys(arguments) key where key <> all (known);
  if known is null then raise exception '% is no class of a table', class; end if;
  if unknown is not null then raise exception 'The wall of % has arguments that its class does not know: %', target, unknown; end if;
  if arguments ? 'redacts' and arguments ? 'changes' then
    raise exception '% has content to redact, and columns that any change may change', target;
  end if;
  if arguments ? 'redacts' and not (wall_has(target, 'before') and wall_has(target, 'after') and wall_has(target, 'redacted_at')) then
    raise exception '% has a permission to redact, and not before, after and redacted_at', target;
  end if;
end
$$;

-- Lets a change erase what stands in rows of its target, and in rows that it adds, under one of the permissions.
create procedure wall_redaction(target regclass, arguments jsonb) language plpgsql as $$
declare
  may text := format('%s and %s is null and %s', wall_is('owner_id', 'app.target'), wall_setting('app.target_agency', 'uuid'),
    wall_permits(wall_texts(arguments -> 'redacts')));
begin
  execute format('alter policy panboard_runtime_adds on %s with check (%s and (redacted_at is null or (%s)))', target,
    wall_writes(target, 'RECORD', arguments), may);
  execute format('alter policy panboard_runtime_changes on %s using (%s) with check (%s and redacted_at is not null)', target, may, may);
  execute format('grant update (before, after, redacted_at) on %s to panboard_runtime', target);
end
$$;

-- Gives a table its wall, in the place of one that it had. Arguments, besides the purposes that read and write it
-- (system_reads, system_writes) and the columns that may change (changes, system_changes):
--
--   OWNED       writes, reads, publishes, confidentiality, agency, addressee
--   REGIONAL    writes, owner
--   RECORD      reads, content, account, head, redacts
--   DEPLOYMENT  reads, account
create or replace procedure wall(target regclass, class text, arguments jsonb) language plpgsql as $$
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
  if arguments ? 'redacts' then call wall_redaction(target, arguments); end if;
  execute format('comment on table %s is %L', target, class || ' ' || arguments::text);
end
$$;

call wall('audit_change', 'RECORD', '{"reads": "audit:read", "content": ["body:read", "officers:read", "restricted:read", "finance:read", "access:read", "audit:read", "child_deaths:read"], "redacts": ["people:erase"], "system_reads": ["audit.verify"], "system_writes": ["identity.enrol", "identity.grant", "body.open", "load.shipped"]}');
