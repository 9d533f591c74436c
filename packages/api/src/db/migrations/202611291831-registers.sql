-- A region's registers: its agencies, which its steward edits; which followed which; and the names under which reports print them.

alter table agency
  add column code_kind text,
  add column code text,
  -- The agency that this one turned out to be. What boards keep of either stays where it is: readers follow the group.
  add column merged_into_id uuid,
  add column version integer not null default 1,
  add column changed_at timestamptz not null default now(),
  add column changed_as text not null default 'system:load.shipped',
  add column removed_at timestamptz,
  add column live boolean generated always as (case when removed_at is null then true end) stored;
alter table agency
  alter column version drop default,
  alter column changed_at drop default,
  alter column changed_as drop default,
  drop constraint agency_slug_key,
  add constraint agency_slug_check check (slug ~ '^[a-z][a-z0-9-]{0,99}$'),
  add constraint agency_code_check check (case code_kind
    when 'ODS' then code ~ '^[A-Z0-9]{3,8}$' when 'URN' then code ~ '^[0-9]{5,6}$' else code_kind is null and code is null end is true),
  add constraint agency_merged_check check (merged_into_id <> id),
  add constraint agency_live_key unique (region_id, id, live),
  add constraint agency_merged_fkey foreign key (region_id, merged_into_id) references agency (region_id, id),
  add constraint agency_merged_live_fkey foreign key (region_id, merged_into_id, live) references agency (region_id, id, live);
create unique index agency_slug_key on agency (region_id, slug) where removed_at is null;
create unique index agency_ods_key on agency (region_id, code) where code_kind = 'ODS' and removed_at is null;
create unique index agency_urn_key on agency (region_id, code) where code_kind = 'URN' and removed_at is null;
create index agency_merged on agency (region_id, merged_into_id) where merged_into_id is not null;

-- One agency may be followed by several, and several by one. That nobody follows itself through others is the use case's.
create table agency_succession (
  region_id uuid not null,
  id uuid not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  from_day date not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint agency_succession_pkey primary key (region_id, id),
  constraint agency_succession_region_fkey foreign key (region_id) references region (region_id),
  constraint agency_succession_predecessor_fkey foreign key (region_id, predecessor_id) references agency (region_id, id),
  constraint agency_succession_successor_fkey foreign key (region_id, successor_id) references agency (region_id, id),
  constraint agency_succession_predecessor_live_fkey foreign key (region_id, predecessor_id, live) references agency (region_id, id, live),
  constraint agency_succession_successor_live_fkey foreign key (region_id, successor_id, live) references agency (region_id, id, live),
  constraint agency_succession_itself_check check (predecessor_id <> successor_id)
);
-- In either direction: two that follow each other are none.
create unique index agency_succession_pair_key on agency_succession
  (region_id, least(predecessor_id, successor_id), greatest(predecessor_id, successor_id)) where removed_at is null;
create index agency_succession_predecessor on agency_succession (region_id, predecessor_id) where removed_at is null;
create index agency_succession_successor on agency_succession (region_id, successor_id) where removed_at is null;

-- A name as one board's reports print it, or those of any board of the region; of an agency, of a group of payers, or not known yet.
create table agency_alias (
  region_id uuid not null,
  id uuid not null,
  body_id uuid,
  name text not null,
  agency_id uuid,
  payer_group text,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint agency_alias_pkey primary key (region_id, id),
  constraint agency_alias_region_fkey foreign key (region_id) references region (region_id),
  constraint agency_alias_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint agency_alias_agency_fkey foreign key (region_id, agency_id) references agency (region_id, id),
  constraint agency_alias_agency_live_fkey foreign key (region_id, agency_id, live) references agency (region_id, id, live),
  constraint agency_alias_name_check check (name = btrim(name) and name <> ''),
  constraint agency_alias_meaning_check check (agency_id is null or payer_group is null),
  constraint agency_alias_payer_group_check check (payer_group = btrim(payer_group) and payer_group <> '')
);
create unique index agency_alias_name_key on agency_alias (region_id, body_id, name) nulls not distinct where removed_at is null;
create index agency_alias_agency on agency_alias (region_id, agency_id) where agency_id is not null and removed_at is null;

-- Nothing is hung on a removed agency, and one that a board has as a partner is not removed.
alter table partner
  add column live boolean generated always as (case when removed_at is null then true end) stored;
alter table partner
  add constraint partner_agency_live_fkey foreign key (region_id, agency_id, live) references agency (region_id, id, live);

call wall('agency', 'REGIONAL', '{"writes": ["agencies:write"], "changes": ["name", "sector", "code_kind", "code", "merged_into_id"], "system_reads": ["identity.resolve", "identity.grant", "load.shipped"], "system_writes": ["load.shipped"], "system_changes": ["name", "sector", "code_kind", "code", "version", "changed_at"]}');
call wall('agency_succession', 'REGIONAL', '{"writes": ["agencies:write"], "changes": ["from_day"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"], "system_changes": ["from_day", "version", "changed_at"]}');
call wall('agency_alias', 'REGIONAL', '{"writes": ["agencies:write"], "changes": ["agency_id", "payer_group"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"], "system_changes": ["agency_id", "payer_group", "version", "changed_at"]}');
