-- What a body has published of its structure: its groups and seats as they stood on a day, frozen by an act. What its people
-- change afterwards is theirs until they publish again. One publication stands at a time; an earlier one was replaced or withdrawn.

create table structure_publication (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  as_at date not null,
  source text,
  -- Posts, agencies and days; never a name.
  structure jsonb not null,
  published_at timestamptz,
  withdrawn_at timestamptz,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  constraint structure_publication_pkey primary key (body_id, id),
  constraint structure_publication_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint structure_publication_recorded_check check (recorded_on = as_at),
  constraint structure_publication_state_check check (num_nonnulls(published_at, withdrawn_at) = 1)
);
create unique index structure_publication_once_key on structure_publication (body_id) where published_at is not null and removed_at is null;
create index structure_publication_region on structure_publication (region_id) where published_at is not null and removed_at is null;

call wall('structure_publication', 'OWNED', '{"writes": ["structure:publish"], "publishes": ["structure:publish"], "changes": ["published_at", "withdrawn_at"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
