-- Filters and sort of a list under a name: somebody's own, on the list of one body or region, and shared with that body if they say so.

create table saved_view (
  account_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  -- Whose list it is of; null for the region's own.
  body_id uuid,
  -- The same body, while the view is shared with it; and the role of whoever shared it.
  shared_body_id uuid,
  shared_as text,
  list text not null,
  name text not null,
  query text not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  constraint saved_view_pkey primary key (account_id, id),
  constraint saved_view_account_fkey foreign key (account_id) references account (id),
  constraint saved_view_region_fkey foreign key (region_id) references region (region_id),
  constraint saved_view_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint saved_view_shared_check check (shared_body_id is null or shared_body_id is not distinct from body_id),
  constraint saved_view_shared_as_check check (shared_body_id is not null or shared_as is null),
  constraint saved_view_name_check check (length(name) between 1 and 80),
  constraint saved_view_query_check check (length(query) <= 2000)
);
create unique index saved_view_name_key on saved_view (account_id, region_id, coalesce(body_id, region_id), list, name) where removed_at is null;
create index saved_view_shared on saved_view (shared_body_id, list) where removed_at is null;

call wall('saved_view', 'PERSONAL', '{"changes": ["name", "query", "shared_body_id", "shared_as"]}');
