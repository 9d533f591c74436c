-- A partner is an agency's place on one board for a span of days. An agency has one place on a board at a time.

create extension if not exists btree_gist;

create table partner (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  agency_id uuid not null,
  kind text not null,
  from_day date not null,
  until_day date,
  -- Days in the wrong order are for the check to refuse, which comes after this is made.
  span daterange generated always as (
    case when until_day < from_day then 'empty' else daterange(from_day, until_day, '[]') end) stored,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  constraint partner_pkey primary key (body_id, id),
  constraint partner_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint partner_agency_fkey foreign key (region_id, agency_id) references agency (region_id, id),
  constraint partner_kind_check check (kind in ('STATUTORY_PARTNER', 'RELEVANT_AGENCY', 'BOARD_PARTNER', 'CO_OPTED')),
  constraint partner_days_check check (until_day >= from_day),
  -- It is about the day from which it holds.
  constraint partner_recorded_check check (recorded_on = from_day),
  constraint partner_once_key exclude using gist (body_id with =, agency_id with =, span with &&) where (removed_at is null)
);
create index partner_agency on partner (agency_id) where removed_at is null;

call wall('partner', 'OWNED', '{"writes": ["partners:write"], "agency": true, "changes": ["kind", "from_day", "until_day", "recorded_on"], "system_reads": ["identity.resolve"]}');
