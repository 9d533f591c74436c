-- Digests that leave nothing out: moments to the microsecond, lists as they are, and of a row of content all but what may be
-- erased. The digest of that alone stands in the row. Whatever is on record is digested and chained anew.

drop function audit_entry_digest(audit_entry, bytea[]);
drop function audit_change_digest(audit_change);
alter table audit_change rename column digest to content_digest;

-- SHA-256 over a JSON array of texts, in UTF-8: what may be erased of a row.
create function audit_content_digest(before text, after text) returns bytea language sql immutable as $$
  select sha256(convert_to(array_to_json(array[before, after])::text, 'UTF8'))
$$;

-- The same over what a row says, with the digest of what may be erased in the place of that.
create function audit_row_digest(c audit_change) returns bytea language sql stable as $$
  select sha256(convert_to(array_to_json(array[
    c.position::text, c.action, c.table_name, c.row_id::text, encode(c.content_digest, 'hex'), c.read_permission, c.confidentiality,
    c.group_id::text, array_to_json(c.reader_seat_ids)::text])::text, 'UTF8'))
$$;

-- The same over what an entry says, and the digests of its rows of content in their order.
create function audit_entry_digest(e audit_entry, content bytea[]) returns bytea language sql stable as $$
  select sha256(convert_to(array_to_json(array[
    e.owner_id::text, e.id::text, e.operation, array_to_json(e.permissions)::text, e.account_id::text, e.acted_as, e.request_id,
    (extract(epoch from e.at) * 1000000)::bigint::text, array_to_json(e.row_ids)::text, e.summary]
    || array(select encode(digest, 'hex') from unnest(content) with ordinality row (digest, position) order by position))::text, 'UTF8'))
$$;

select set_config('app.system', 'migrate.data', true);
update audit_change set content_digest = audit_content_digest(before, after) where redacted_at is null;
update audit_entry set digest = audit_entry_digest(audit_entry, array(
  select audit_row_digest(c) from audit_change c
  where c.owner_id = audit_entry.owner_id and c.entry_id = audit_entry.id order by c.position));
do $$
declare
  entry record;
  of_owner uuid;
  before bytea;
begin
  for entry in select owner_id, id, sequence, digest from audit_entry order by owner_id, sequence loop
    if of_owner is distinct from entry.owner_id then
      of_owner := entry.owner_id;
      before := '\x';
    end if;
    before := audit_hash(before, entry.sequence, of_owner, entry.digest);
    update audit_entry set hash = before where owner_id = entry.owner_id and id = entry.id;
    update audit_head set hash = before where owner_id = of_owner and sequence = entry.sequence;
  end loop;
end
$$;
select set_config('app.system', '', true);

alter table audit_entry add constraint audit_entry_sequence_check check (sequence > 0);
alter table audit_head add constraint audit_head_sequence_check check (sequence > 0);
