-- A statement is a body's value for a cell (indicator, area, period, category or total) from one source and section.
-- Its revisions are numbered; the last published one is current; none is ever overwritten.

create sequence figure_import_sequence;

create table figure_import (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  -- Orders imports over all bodies: the first loaded statement of a cell stands.
  sequence bigint not null,
  file_name text not null,
  file_sha256 text not null,
  row_count integer not null,
  account_id uuid,
  created_at timestamptz not null default now(),
  recorded_on date not null default current_date,
  constraint figure_import_pkey primary key (body_id, id),
  constraint figure_import_body_fkey foreign key (region_id, body_id) references body (region_id, id)
);

create table statement (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  indicator_id uuid not null,
  area_id uuid not null,
  category_id uuid,
  -- The period as printed. A snapshot's cell is its last day alone, whatever period it was printed for.
  period_kind text not null,
  period_label text not null,
  cell_start date not null,
  cell_end date not null,
  source text not null,
  section text not null,
  import_id uuid not null,
  import_sequence bigint not null,
  line integer not null,
  published_at timestamptz,
  recorded_on date not null,
  constraint statement_pkey primary key (body_id, id),
  constraint statement_once_key unique nulls not distinct
    (body_id, indicator_id, area_id, cell_start, cell_end, category_id, source, section),
  constraint statement_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint statement_indicator_fkey foreign key (region_id, indicator_id) references indicator (region_id, id),
  constraint statement_area_fkey foreign key (region_id, area_id) references area (region_id, id),
  constraint statement_category_fkey foreign key (region_id, category_id) references category (region_id, id),
  constraint statement_import_fkey foreign key (body_id, import_id) references figure_import (body_id, id),
  constraint statement_period_kind_check check (period_kind in ('FINANCIAL_YEAR', 'HALF', 'QUARTER', 'MONTH', 'DATE')),
  constraint statement_cell_check check (cell_end >= cell_start)
);
create index statement_cell on statement (region_id, indicator_id, area_id, cell_end) where published_at is not null;

create table revision (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  statement_id uuid not null,
  number integer not null,
  status text not null,
  provisional boolean not null default false,
  value_kind text not null,
  value numeric,
  note text,
  import_id uuid not null,
  published_at timestamptz,
  recorded_on date not null,
  constraint revision_pkey primary key (body_id, id),
  constraint revision_number_key unique (body_id, statement_id, number),
  constraint revision_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint revision_statement_fkey foreign key (body_id, statement_id) references statement (body_id, id),
  constraint revision_import_fkey foreign key (body_id, import_id) references figure_import (body_id, id),
  constraint revision_status_check check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED')),
  constraint revision_published_check check ((status = 'PUBLISHED') = (published_at is not null)),
  constraint revision_value_check check (
    value_kind in ('VALUE', 'NOT_APPLICABLE', 'NOT_AVAILABLE', 'CONFIDENTIAL', 'LOW', 'AWAITED')
    and (value_kind = 'VALUE') = (value is not null))
);

call wall_owned('figure_import', false, '{load.shipped}', '{load.shipped}');
call wall_owned('statement', true, '{load.shipped}', '{load.shipped}');
call wall_owned('revision', true, '{load.shipped}', '{load.shipped}');

grant usage on sequence figure_import_sequence to panboard_runtime;
grant select, insert on figure_import, statement, revision to panboard_runtime;
