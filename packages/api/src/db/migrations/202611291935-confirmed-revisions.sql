-- An import that states what is stored already confirms it. Without that on record, withdrawing the import that stored it
-- first would take what a later file states as well.
--
-- What imports before this one confirmed is not known: their files are not kept.

create table confirmed_revision (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  import_id uuid not null,
  revision_id uuid not null,
  constraint confirmed_revision_pkey primary key (body_id, id),
  constraint confirmed_revision_once_key unique (body_id, revision_id, import_id),
  constraint confirmed_revision_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint confirmed_revision_import_fkey foreign key (body_id, import_id) references figure_import (body_id, id),
  constraint confirmed_revision_revision_fkey foreign key (body_id, revision_id) references revision (body_id, id)
);
create index confirmed_revision_import on confirmed_revision (body_id, import_id);

call wall('confirmed_revision', 'OWNED', '{"writes": ["indicators:import"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
