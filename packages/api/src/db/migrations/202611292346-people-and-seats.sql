-- Who sits on the groups of a body, and on which seats. A seat is a place on a group, and outlives whoever holds it.

-- One row a person and body, with the least that is needed: name, post, work e-mail address; nothing of these once erased.
create table person (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  name text,
  post text,
  email text,
  erased_at timestamptz,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint person_pkey primary key (body_id, id),
  constraint person_live_key unique (body_id, id, live),
  constraint person_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint person_name_check check (name = btrim(name) and name <> ''),
  constraint person_erased_check check (case when erased_at is null then name is not null else num_nonnulls(name, post, email) = 0 end)
);
create unique index person_email_key on person (body_id, lower(email)) where email is not null and removed_at is null;
create unique index person_name_key on person (body_id, lower(name)) where email is null and name is not null and removed_at is null;

call wall('person', 'OWNED', '{"writes": ["people:write", "people:erase"], "changes": ["name", "post", "email", "erased_at"], "system_reads": ["identity.resolve", "load.shipped"], "system_writes": ["load.shipped"]}');

-- The account that a person signs in with: who issues it, and its subject there. It need not have signed in yet.
create table person_account (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  person_id uuid not null,
  issuer text,
  subject text,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint person_account_pkey primary key (body_id, id),
  constraint person_account_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint person_account_person_fkey foreign key (body_id, person_id) references person (body_id, id),
  constraint person_account_person_live_fkey foreign key (body_id, person_id, live) references person (body_id, id, live),
  -- What was unlinked may be erased.
  constraint person_account_erased_check check (num_nonnulls(issuer, subject) = 2 or (num_nulls(issuer, subject) = 2 and removed_at is not null)),
  constraint person_account_subject_check check (issuer <> '' and subject <> '')
);
create unique index person_account_subject_key on person_account (body_id, issuer, subject) where removed_at is null;
create unique index person_account_person_key on person_account (body_id, person_id) where removed_at is null;
create index person_account_login on person_account (issuer, subject) where removed_at is null;

call wall('person_account', 'OWNED', '{"writes": ["access:write", "people:erase"], "reads": "access:read", "changes": ["issuer", "subject"], "system_reads": ["identity.resolve", "load.shipped"], "system_writes": ["load.shipped"]}');

create table seat (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  group_id uuid not null,
  group_name text not null,
  -- Of an agency, or of a constituency; neither where it is not stated.
  agency_id uuid,
  constituency text,
  post text not null,
  role text not null,
  -- Null where it is not stated.
  votes boolean,
  -- What its holder speaks up for, such as children who go missing.
  champion_of text,
  -- Of a chair: to whom, and since when.
  accountable_to text,
  accountable_since date,
  -- The heading that a report lists it under, and its place there.
  heading text,
  position integer,
  source text,
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
  constraint seat_pkey primary key (body_id, id),
  constraint seat_live_key unique (body_id, id, live),
  constraint seat_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  -- The group's name follows it.
  constraint seat_group_fkey foreign key (body_id, group_id, group_name) references "group" (body_id, id, name) on update cascade,
  constraint seat_group_live_fkey foreign key (body_id, group_id, live) references "group" (body_id, id, live),
  constraint seat_agency_fkey foreign key (region_id, agency_id) references agency (region_id, id),
  constraint seat_agency_live_fkey foreign key (region_id, agency_id, live) references agency (region_id, id, live),
  constraint seat_post_check check (post = btrim(post) and post <> ''),
  constraint seat_role_check check (role in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'LAY_MEMBER', 'PARTICIPATING_OBSERVER', 'ADVISER', 'CHAMPION', 'YOUTH_AMBASSADOR')),
  constraint seat_constituency_check check (constituency in ('INDEPENDENT', 'LAY', 'SCHOOLS', 'COLLEGES', 'VOLUNTARY_FORUM', 'YOUNG_PEOPLE')),
  constraint seat_one_side_check check (num_nonnulls(agency_id, constituency) <= 1),
  constraint seat_lay_check check (role <> 'LAY_MEMBER' or agency_id is null),
  constraint seat_observer_check check (role <> 'PARTICIPATING_OBSERVER' or votes is not true),
  constraint seat_champion_check check (role <> 'CHAMPION' or champion_of is not null),
  constraint seat_accountable_check check (role in ('CHAIR', 'VICE_CHAIR') or num_nonnulls(accountable_to, accountable_since) = 0),
  constraint seat_accountable_since_check check (accountable_since is null or accountable_to is not null),
  constraint seat_days_check check (until_day >= from_day),
  constraint seat_recorded_check check (recorded_on = from_day)
);
create index seat_group on seat (body_id, group_id) where removed_at is null;
create index seat_agency on seat (region_id, agency_id) where agency_id is not null and removed_at is null;

call wall('seat', 'OWNED', '{"writes": ["people:write"], "agency": true, "changes": ["agency_id", "constituency", "post", "role", "votes", "champion_of", "accountable_to", "accountable_since", "heading", "position", "from_day", "from_known", "until_day", "recorded_on"], "system_reads": ["identity.resolve", "load.shipped"], "system_writes": ["load.shipped"]}');

-- Who held a seat on which days, and who stood in. One holds it at a time.
create table seat_holder (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  seat_id uuid not null,
  person_id uuid not null,
  deputy boolean not null,
  appointed_by text,
  -- When they declared that they can speak for their agency and commit it.
  declared_on date,
  from_day date not null,
  until_day date,
  span daterange generated always as (
    case when until_day < from_day then 'empty' else daterange(from_day, until_day, '[]') end) stored,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint seat_holder_pkey primary key (body_id, id),
  constraint seat_holder_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint seat_holder_seat_fkey foreign key (body_id, seat_id) references seat (body_id, id),
  constraint seat_holder_seat_live_fkey foreign key (body_id, seat_id, live) references seat (body_id, id, live),
  constraint seat_holder_person_fkey foreign key (body_id, person_id) references person (body_id, id),
  constraint seat_holder_person_live_fkey foreign key (body_id, person_id, live) references person (body_id, id, live),
  constraint seat_holder_days_check check (until_day >= from_day),
  constraint seat_holder_recorded_check check (recorded_on = from_day),
  constraint seat_holder_person_key exclude using gist (body_id with =, seat_id with =, person_id with =, span with &&) where (removed_at is null),
  constraint seat_holder_once_key exclude using gist (body_id with =, seat_id with =, span with &&) where (not deputy and removed_at is null)
);
create index seat_holder_seat on seat_holder (body_id, seat_id) where removed_at is null;
create index seat_holder_person on seat_holder (body_id, person_id) where removed_at is null;

call wall('seat_holder', 'OWNED', '{"writes": ["people:write"], "changes": ["deputy", "appointed_by", "declared_on", "from_day", "until_day", "recorded_on"], "system_reads": ["identity.resolve", "load.shipped"], "system_writes": ["load.shipped"]}');
