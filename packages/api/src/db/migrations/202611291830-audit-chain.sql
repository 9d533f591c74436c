-- Chains what is on record: an entry's hash covers the hash of the one before it at the same owner (a body, a region, the
-- deployment), so that nothing can be changed, taken out, put in or put elsewhere without showing. The head says how far the
-- chain goes; whoever kept an earlier head can tell a chain that was made anew from its beginning.
--
-- What a row's digest covers stands in that row, and may be erased: the digest stays, and with it the chain.

alter table audit_change alter column after drop not null;
alter table audit_change add column redacted_at timestamptz;
alter table audit_change add column digest bytea;
alter table audit_change add constraint audit_change_redacted_check check (
  case when redacted_at is null then after is not null else before is null and after is null end);

alter table audit_entry add column sequence bigint;
alter table audit_entry add column hash bytea;

-- SHA-256 over a JSON array of texts, in UTF-8: what a row of content says.
create function audit_change_digest(c audit_change) returns bytea language sql stable as $$
  select sha256(convert_to(array_to_json(array[
    c.position::text, c.action, c.table_name, c.row_id::text, c.before, c.after, c.read_permission, c.confidentiality,
    c.group_id::text, array_to_string(c.reader_seat_ids, ',')])::text, 'UTF8'))
$$;

-- The same over what an entry says, and the digests of its rows of content in their order.
create function audit_entry_digest(e audit_entry, content bytea[]) returns bytea language sql stable as $$
  select sha256(convert_to(array_to_json(array[
    e.owner_id::text, e.id::text, e.operation, array_to_string(e.permissions, ','), e.account_id::text, e.acted_as, e.request_id,
    to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), array_to_string(e.row_ids, ','), e.summary]
    || array(select encode(digest, 'hex') from unnest(content) with ordinality row (digest, position) order by position))::text, 'UTF8'))
$$;

-- What binds an entry to its place and to all before it; `previous` is empty for the first.
create function audit_hash(previous bytea, sequence bigint, owner_id uuid, digest bytea) returns bytea language sql immutable as $$
  select sha256(previous || int8send(sequence) || uuid_send(owner_id) || digest)
$$;

create table audit_head (
  owner_id uuid not null,
  sequence bigint not null,
  hash bytea not null,
  constraint audit_head_pkey primary key (owner_id)
) with (fillfactor = 50);

-- What was on record before is chained in the order of its time.
select set_config('app.system', 'migrate.data', true);
update audit_change set digest = audit_change_digest(audit_change);
update audit_entry set digest = audit_entry_digest(audit_entry, array(
  select c.digest from audit_change c where c.owner_id = audit_entry.owner_id and c.entry_id = audit_entry.id order by c.position));
do $$
declare
  entry record;
  of_owner uuid;
  place bigint;
  before bytea;
begin
  for entry in select owner_id, id, digest from audit_entry order by owner_id, at, id loop
    if of_owner is distinct from entry.owner_id then
      of_owner := entry.owner_id;
      place := 0;
      before := '\x';
    end if;
    place := place + 1;
    before := audit_hash(before, place, of_owner, entry.digest);
    update audit_entry set sequence = place, hash = before where owner_id = entry.owner_id and id = entry.id;
  end loop;
end
$$;

alter table audit_change alter column digest set not null;
alter table audit_entry alter column sequence set not null;
alter table audit_entry alter column hash set not null;
alter table audit_entry add constraint audit_entry_sequence_key unique (owner_id, sequence);

call wall('audit_head', 'RECORD', '{"head": true, "changes": ["sequence", "hash"], "system_reads": ["identity.enrol", "identity.grant", "body.open", "load.shipped", "audit.verify"], "system_writes": ["identity.enrol", "identity.grant", "body.open", "load.shipped"], "system_changes": ["sequence", "hash"]}');
insert into audit_head (owner_id, sequence, hash)
select distinct on (owner_id) owner_id, sequence, hash from audit_entry order by owner_id, sequence desc;
select set_config('app.system', '', true);

call wall('audit_entry', 'RECORD', '{"reads": "audit:read", "system_reads": ["audit.verify"], "system_writes": ["identity.enrol", "identity.grant", "body.open", "load.shipped"]}');
call wall('audit_change', 'RECORD', '{"reads": "audit:read", "content": ["body:read", "officers:read", "restricted:read", "finance:read", "access:read", "audit:read", "child_deaths:read"], "system_reads": ["audit.verify"], "system_writes": ["identity.enrol", "identity.grant", "body.open", "load.shipped"]}');
call wall('region', 'REGIONAL', '{"system_reads": ["identity.resolve", "identity.grant", "body.open", "load.shipped", "audit.verify"], "system_writes": ["body.open"], "system_changes": ["name", "fictional"]}');
call wall('body', 'REGIONAL', '{"system_reads": ["identity.resolve", "identity.grant", "body.open", "load.shipped", "audit.verify"], "system_writes": ["body.open"], "system_changes": ["kind", "name", "short_name", "position"]}');
