-- An arrangement is what a board was in a span of days: the Local Safeguarding Children Board of the Children Act 2004, or
-- the partnership that took its place. A board is one thing at a time.

create table arrangement (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  kind text not null,
  edition text,
  document_title text,
  document_url text,
  vision text,
  source text,
  from_day date not null,
  until_day date,
  -- Days in the wrong order are for the check to refuse, which comes after this is made.
  span daterange generated always as (
    case when until_day < from_day then 'empty' else daterange(from_day, until_day, '[]') end) stored,
  partners_number integer not null,
  published_at timestamptz,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  constraint arrangement_pkey primary key (body_id, id),
  constraint arrangement_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint arrangement_kind_check check (kind in ('LSCB', 'SCP')),
  -- Partnerships came with the 2018 edition, and boards were over before that of 2023.
  constraint arrangement_edition_check check (
    edition is null
    or (kind = 'LSCB' and edition in ('EDITION_2010', 'EDITION_2013', 'EDITION_2015', 'EDITION_2018'))
    or (kind = 'SCP' and edition in ('EDITION_2018', 'EDITION_2023'))),
  constraint arrangement_document_check check ((document_title is null) = (document_url is null)),
  constraint arrangement_days_check check (until_day >= from_day),
  -- It is about the day from which it holds.
  constraint arrangement_recorded_check check (recorded_on = from_day),
  constraint arrangement_once_key exclude using gist (body_id with =, span with &&) where (removed_at is null)
);

call wall('arrangement', 'OWNED', '{"writes": ["arrangements:write"], "publishes": ["arrangements:write"], "changes": ["kind", "edition", "document_title", "document_url", "vision", "source", "from_day", "until_day", "recorded_on", "partners_number"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

-- The statutory partners of an arrangement. A list is never changed: another takes its place under the next number, and the
-- arrangement says which number holds, so that what was there before an undone change is there again.
create table arrangement_partner (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  arrangement_id uuid not null,
  number integer not null,
  position integer not null,
  function text not null,
  agency_id uuid not null,
  lead_post text,
  delegated_post text,
  published_at timestamptz,
  constraint arrangement_partner_pkey primary key (body_id, id),
  constraint arrangement_partner_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint arrangement_partner_arrangement_fkey foreign key (body_id, arrangement_id) references arrangement (body_id, id),
  constraint arrangement_partner_agency_fkey foreign key (region_id, agency_id) references agency (region_id, id),
  constraint arrangement_partner_function_check check (function in ('LOCAL_AUTHORITY', 'POLICE', 'HEALTH')),
  constraint arrangement_partner_once_key unique (body_id, arrangement_id, number, agency_id)
);

call wall('arrangement_partner', 'OWNED', '{"writes": ["arrangements:write"], "publishes": ["arrangements:write"]}');
