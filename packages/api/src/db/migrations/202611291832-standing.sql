-- Which of several statements stands, and imports that are withdrawn.

-- What people say on the telephone is random, and one of a kind in its body alone: a counter over all boards would tell
-- each how much the others import. No letters or digits that look or sound like one another, and no vowels.
alter table figure_import
  add column reference text,
  add column added_count integer,
  add column revised_count integer,
  -- The role that imported; not kept of imports before this.
  add column imported_as text,
  add column withdrawn_at timestamptz,
  add column withdrawn_reason text,
  add column withdrawn_as text;
-- A revision of a withdrawn import stays on record, and no longer counts.
alter table revision add column withdrawn_at timestamptz;

select set_config('app.system', 'migrate.data', true);
update figure_import i set
  reference = (
    -- Of the row, so that it is drawn for each.
    select string_agg(substr('23456789CDFGHJKMNPQRTVWX', 1 + floor(random() * 24)::integer, 1) || case n when 4 then '-' else '' end, '' order by n)
    from generate_series(1, 8) n where i.id is not null),
  added_count = (select count(*) from revision r where r.body_id = i.body_id and r.import_id = i.id and r.number = 1),
  revised_count = (select count(*) from revision r where r.body_id = i.body_id and r.import_id = i.id and r.number > 1),
  imported_as = case when account_id is null then 'system:load.shipped' end;

alter table figure_import
  alter column reference set not null,
  alter column added_count set not null,
  alter column revised_count set not null,
  add constraint figure_import_reference_key unique (body_id, reference),
  add constraint figure_import_reference_check check (reference ~ '^[23456789CDFGHJKMNPQRTVWX]{4}-[23456789CDFGHJKMNPQRTVWX]{4}$'),
  add constraint figure_import_withdrawn_check check (
    (withdrawn_at is null) = (withdrawn_as is null) and (withdrawn_at is null) = (withdrawn_reason is null)
    and char_length(withdrawn_reason) between 1 and 500);

call wall('figure_import', 'OWNED', '{"writes": ["indicators:import"], "changes": ["withdrawn_at", "withdrawn_reason", "withdrawn_as"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
call wall('revision', 'OWNED', '{"writes": ["indicators:import"], "publishes": ["indicators:import"], "changes": ["withdrawn_at"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

-- Of its own statements of a cell a board chooses one, where not the first loaded is to stand. Published with the figures:
-- the comparison is the same for everybody.
create table statement_choice (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  indicator_id uuid not null,
  area_id uuid not null,
  category_id uuid,
  cell_start date not null,
  cell_end date not null,
  statement_id uuid not null,
  reason text not null,
  published_at timestamptz,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  constraint statement_choice_pkey primary key (body_id, id),
  constraint statement_choice_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint statement_choice_indicator_fkey foreign key (region_id, indicator_id) references indicator (region_id, id),
  constraint statement_choice_area_fkey foreign key (region_id, area_id) references area (region_id, id),
  constraint statement_choice_category_fkey foreign key (region_id, category_id) references category (region_id, id),
  constraint statement_choice_statement_fkey foreign key (body_id, statement_id) references statement (body_id, id),
  constraint statement_choice_reason_check check (char_length(reason) between 1 and 500)
);
create unique index statement_choice_cell_key on statement_choice
  (body_id, indicator_id, area_id, cell_start, cell_end, category_id) nulls not distinct where removed_at is null;
create index statement_choice_statement on statement_choice (body_id, statement_id) where removed_at is null;

call wall('statement_choice', 'OWNED', '{"writes": ["conflicts:write"], "publishes": ["conflicts:write"], "changes": ["statement_id", "reason"], "system_reads": ["load.shipped"]}');

-- For an area that no board owns the region's steward chooses, and edits the choice as people edit any row.
alter table standing_choice
  add column id uuid not null default gen_random_uuid(),
  add column reason text not null default 'Shipped with the product.',
  add column version integer not null default 1,
  add column changed_at timestamptz not null default now(),
  add column changed_as text not null default 'system:load.shipped',
  add column removed_at timestamptz;
alter table standing_choice
  alter column id drop default,
  alter column reason drop default,
  alter column version drop default,
  alter column changed_at drop default,
  alter column changed_as drop default,
  drop constraint standing_choice_pkey,
  drop constraint standing_choice_cell_key,
  add constraint standing_choice_pkey primary key (region_id, id),
  add constraint standing_choice_reason_check check (char_length(reason) between 1 and 500);
create unique index standing_choice_cell_key on standing_choice
  (region_id, indicator_id, area_id, cell_start, cell_end, category_id) nulls not distinct where removed_at is null;
create index standing_choice_statement on standing_choice (region_id, statement_id) where removed_at is null;

call wall('standing_choice', 'REGIONAL', '{"writes": ["conflicts:write"], "changes": ["body_id", "statement_id", "revision_number", "reason"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
