-- What every change leaves on record: an entry, and a row for each row that it wrote; and the keys of changes that must not
-- happen twice. The owner is a body, a region, or the deployment (the nil uuid).

create table audit_entry (
  owner_id uuid not null,
  id uuid not null,
  -- The field of the schema, or the command, and the permissions that it declared.
  operation text not null,
  permissions text[] not null,
  account_id uuid,
  -- The role, or what acted in the place of a person, such as system:load.shipped.
  acted_as text not null,
  request_id text not null,
  at timestamptz not null,
  row_ids uuid[] not null,
  -- Of a change of many rows, JSON in the place of a list of them.
  summary text,
  -- SHA-256 over all of the above and over all that stands in its rows.
  digest bytea not null,
  constraint audit_entry_pkey primary key (owner_id, id),
  constraint audit_entry_digest_check check (length(digest) = 32)
);
create index audit_entry_time on audit_entry (owner_id, at desc, id);

create table audit_change (
  owner_id uuid not null,
  entry_id uuid not null,
  position integer not null,
  action text not null,
  table_name text not null,
  row_id uuid,
  -- JSON as text, since the digest is over what stands here to the letter.
  before text,
  after text not null,
  -- What the row itself asks of its readers.
  read_permission text not null,
  confidentiality text,
  group_id uuid,
  reader_seat_ids uuid[],
  constraint audit_change_pkey primary key (owner_id, entry_id, position),
  constraint audit_change_entry_fkey foreign key (owner_id, entry_id) references audit_entry (owner_id, id),
  constraint audit_change_action_check check (action in ('INSERT', 'CHANGE', 'REMOVE', 'RESTORE'))
);
create index audit_change_row on audit_change (owner_id, row_id);

create table idempotency (
  owner_id uuid not null,
  account_id uuid not null,
  operation text not null,
  key text not null,
  input_sha256 bytea not null,
  -- Global id of the row that the change answered; null where it answered none.
  row_id text,
  created_at timestamptz not null,
  constraint idempotency_pkey primary key (owner_id, account_id, operation, key),
  constraint idempotency_key_check check (length(key) between 1 and 200)
);

call wall('audit_entry', 'RECORD', '{"reads": "audit:read", "system_writes": ["identity.enrol", "identity.grant", "body.open", "load.shipped"]}');
call wall('audit_change', 'RECORD', '{"reads": "audit:read", "content": ["body:read", "officers:read", "restricted:read", "finance:read", "access:read", "audit:read", "child_deaths:read"], "system_writes": ["identity.enrol", "identity.grant", "body.open", "load.shipped"]}');
call wall('idempotency', 'RECORD', '{"account": true, "changes": ["input_sha256", "row_id", "created_at"]}');
