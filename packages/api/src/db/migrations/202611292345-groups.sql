-- The groups of a board or joint body, what each reported to and when, and which took over from which: the structure as at any day.

create table "group" (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  kind text not null,
  name text not null,
  purpose text,
  frequency text,
  -- What must be there for a meeting to decide: so many seats, such a share of those that vote, in percent, or named agencies.
  quorum_kind text,
  quorum_number integer,
  quorum_share numeric(5, 2),
  quorum_list integer,
  -- Who chairs it, where a report says so; a seat that chairs it goes first.
  chair_post text,
  note text,
  source text,
  from_day date not null,
  -- Whether it began on that day; else it is the first on which it is known.
  from_known boolean not null,
  until_day date,
  span daterange generated always as (
    case when until_day < from_day then 'empty' else daterange(from_day, until_day, '[]') end) stored,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint group_pkey primary key (body_id, id),
  constraint group_live_key unique (body_id, id, live),
  -- Its seats carry its name, which an agency reads with its own seats.
  constraint group_named_key unique (body_id, id, name),
  constraint group_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint group_kind_check check (kind in ('BOARD', 'EXECUTIVE', 'STATUTORY_PARTNERS', 'SUB_GROUP', 'TASK_AND_FINISH', 'PANEL', 'JOINT')),
  constraint group_name_check check (name = btrim(name) and name <> ''),
  constraint group_days_check check (until_day >= from_day),
  -- What a report prints is stored as it stands.
  constraint group_end_check check (kind <> 'TASK_AND_FINISH' or until_day is not null or source is not null),
  constraint group_quorum_check check (
    case quorum_kind
      when 'NUMBER' then quorum_number between 1 and 1000 and num_nonnulls(quorum_share, quorum_list) = 0
      when 'SHARE' then quorum_share > 0 and quorum_share <= 100 and num_nonnulls(quorum_number, quorum_list) = 0
      when 'AGENCIES' then quorum_list is not null and num_nonnulls(quorum_number, quorum_share) = 0
      else quorum_kind is null and num_nonnulls(quorum_number, quorum_share, quorum_list) = 0 end is true),
  constraint group_recorded_check check (recorded_on = from_day),
  constraint group_name_key exclude using gist (body_id with =, lower(name) with =, span with &&) where (removed_at is null)
);

call wall('"group"', 'OWNED', '{"writes": ["groups:write"], "changes": ["kind", "name", "purpose", "frequency", "quorum_kind", "quorum_number", "quorum_share", "quorum_list", "chair_post", "note", "from_day", "from_known", "until_day", "recorded_on"], "system_reads": ["identity.resolve", "load.shipped"], "system_writes": ["load.shipped"]}');

-- The agencies that must be there for a quorum. A list is never changed: another takes its place under the next number, and
-- the group says which holds.
create table quorum_agency (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  group_id uuid not null,
  number integer not null,
  agency_id uuid not null,
  live boolean generated always as (true) stored,
  constraint quorum_agency_pkey primary key (body_id, id),
  constraint quorum_agency_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint quorum_agency_group_fkey foreign key (body_id, group_id) references "group" (body_id, id),
  constraint quorum_agency_agency_fkey foreign key (region_id, agency_id) references agency (region_id, id),
  constraint quorum_agency_agency_live_fkey foreign key (region_id, agency_id, live) references agency (region_id, id, live),
  constraint quorum_agency_once_key unique (body_id, group_id, number, agency_id)
);
create index quorum_agency_agency on quorum_agency (region_id, agency_id);

call wall('quorum_agency', 'OWNED', '{"writes": ["groups:write"]}');

-- To what a group reported on which days: to one group of its own body at a time, and to other bodies of the region besides.
-- That no group reports to itself through others is the use case's.
create table reporting_line (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  group_id uuid not null,
  parent_id uuid,
  parent_body_id uuid,
  from_day date not null,
  from_known boolean not null,
  until_day date,
  span daterange generated always as (
    case when until_day < from_day then 'empty' else daterange(from_day, until_day, '[]') end) stored,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint reporting_line_pkey primary key (body_id, id),
  constraint reporting_line_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint reporting_line_group_fkey foreign key (body_id, group_id) references "group" (body_id, id),
  constraint reporting_line_group_live_fkey foreign key (body_id, group_id, live) references "group" (body_id, id, live),
  constraint reporting_line_parent_fkey foreign key (body_id, parent_id) references "group" (body_id, id),
  constraint reporting_line_parent_live_fkey foreign key (body_id, parent_id, live) references "group" (body_id, id, live),
  constraint reporting_line_parent_body_fkey foreign key (region_id, parent_body_id) references body (region_id, id),
  constraint reporting_line_one_check check (num_nonnulls(parent_id, parent_body_id) = 1),
  constraint reporting_line_itself_check check (parent_id <> group_id),
  constraint reporting_line_own_body_check check (parent_body_id <> body_id),
  constraint reporting_line_days_check check (until_day >= from_day),
  constraint reporting_line_recorded_check check (recorded_on = from_day),
  constraint reporting_line_once_key exclude using gist (body_id with =, group_id with =, span with &&)
    where (parent_id is not null and removed_at is null),
  constraint reporting_line_body_once_key exclude using gist (body_id with =, group_id with =, parent_body_id with =, span with &&)
    where (parent_body_id is not null and removed_at is null)
);
create index reporting_line_group on reporting_line (body_id, group_id) where removed_at is null;
create index reporting_line_parent on reporting_line (body_id, parent_id) where parent_id is not null and removed_at is null;

call wall('reporting_line', 'OWNED', '{"writes": ["groups:write"], "changes": ["from_day", "from_known", "until_day", "recorded_on"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

-- What a group is there for, word for word: each version is a row that is never changed.
create table terms_of_reference (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  group_id uuid not null,
  number integer not null,
  text text not null,
  agreed_on date not null,
  review_on date,
  live boolean generated always as (true) stored,
  constraint terms_of_reference_pkey primary key (body_id, id),
  constraint terms_of_reference_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint terms_of_reference_group_fkey foreign key (body_id, group_id) references "group" (body_id, id),
  constraint terms_of_reference_text_check check (btrim(text) <> ''),
  constraint terms_of_reference_review_check check (review_on >= agreed_on),
  constraint terms_of_reference_recorded_check check (recorded_on = agreed_on),
  constraint terms_of_reference_number_key unique (body_id, group_id, number)
);

call wall('terms_of_reference', 'OWNED', '{"writes": ["groups:write"]}');

-- Which group took over from which: one from several where they merged, several from one where it was split.
create table group_succession (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  from_day date not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint group_succession_pkey primary key (body_id, id),
  constraint group_succession_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint group_succession_predecessor_fkey foreign key (body_id, predecessor_id) references "group" (body_id, id),
  constraint group_succession_predecessor_live_fkey foreign key (body_id, predecessor_id, live) references "group" (body_id, id, live),
  constraint group_succession_successor_fkey foreign key (body_id, successor_id) references "group" (body_id, id),
  constraint group_succession_successor_live_fkey foreign key (body_id, successor_id, live) references "group" (body_id, id, live),
  constraint group_succession_itself_check check (predecessor_id <> successor_id),
  constraint group_succession_recorded_check check (recorded_on = from_day)
);
-- In either direction: two that follow each other are none.
create unique index group_succession_pair_key on group_succession
  (body_id, least(predecessor_id, successor_id), greatest(predecessor_id, successor_id)) where removed_at is null;
create index group_succession_successor on group_succession (body_id, successor_id) where removed_at is null;

call wall('group_succession', 'OWNED', '{"writes": ["groups:write"], "changes": ["from_day", "recorded_on"]}');
