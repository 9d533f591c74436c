-- Meetings of groups, who was expected at each, and who came.

create table meeting (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  -- The day that it is held.
  recorded_on date not null,
  group_id uuid not null,
  group_name text not null,
  -- What it is called besides its group and day, such as a development day.
  title text,
  -- Wall clock times in London; null where that is not known.
  starts_at time,
  ends_at time,
  place text,
  link text,
  -- The day that it was planned for before it was moved, and why.
  moved_from date,
  move_reason text,
  cancelled_on date,
  cancel_reason text,
  -- The items of its agenda in order; what is not among them comes after.
  agenda_order uuid[] not null default '{}',
  source text,
  section text,
  -- A meeting without a time takes its whole day.
  slot tsrange generated always as (
    case when starts_at is null then tsrange(recorded_on::timestamp, recorded_on::timestamp + interval '1 day', '[)')
      else tsrange(recorded_on + starts_at, recorded_on + coalesce(ends_at, starts_at), case when ends_at is null then '[]' else '[)' end) end) stored,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint meeting_pkey primary key (body_id, id),
  constraint meeting_live_key unique (body_id, id, live),
  -- What hangs from it carries its day, and the group's name where an agency reads it.
  constraint meeting_day_key unique (body_id, id, recorded_on),
  constraint meeting_named_key unique (body_id, id, recorded_on, group_name),
  constraint meeting_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint meeting_group_fkey foreign key (body_id, group_id, group_name) references "group" (body_id, id, name) on update cascade,
  constraint meeting_group_live_fkey foreign key (body_id, group_id, live) references "group" (body_id, id, live),
  constraint meeting_times_check check (ends_at is null or ends_at > starts_at),
  constraint meeting_ends_check check (ends_at is null or starts_at is not null),
  constraint meeting_moved_check check ((moved_from is null) = (move_reason is null)),
  constraint meeting_cancelled_check check ((cancelled_on is null) = (cancel_reason is null)),
  constraint meeting_title_check check (title = btrim(title) and title <> ''),
  constraint meeting_once_key exclude using gist (body_id with =, group_id with =, slot with &&) where (cancelled_on is null and removed_at is null)
);
create index meeting_day on meeting (body_id, recorded_on, id) where removed_at is null;
create index meeting_group on meeting (body_id, group_id, recorded_on) where removed_at is null;

call wall('meeting', 'OWNED', '{"writes": ["meetings:write"], "changes": ["recorded_on", "title", "starts_at", "ends_at", "place", "link", "moved_from", "move_reason", "cancelled_on", "cancel_reason", "agenda_order"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

-- What is recorded of one seat at one meeting. A seat of which nothing is recorded has no row, or one that says so: it is never absent.
create table attendance (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  -- The meeting's day.
  recorded_on date not null,
  meeting_id uuid not null,
  group_name text not null,
  seat_id uuid not null,
  -- The seat's agency, which reads what is recorded of it.
  agency_id uuid,
  state text not null,
  -- Who stood in, where a deputy came and that is known.
  deputy_person_id uuid,
  source text,
  section text,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint attendance_pkey primary key (body_id, id),
  constraint attendance_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint attendance_meeting_fkey foreign key (body_id, meeting_id, recorded_on, group_name)
    references meeting (body_id, id, recorded_on, group_name) on update cascade,
  constraint attendance_meeting_live_fkey foreign key (body_id, meeting_id, live) references meeting (body_id, id, live),
  constraint attendance_seat_fkey foreign key (body_id, seat_id) references seat (body_id, id),
  constraint attendance_seat_live_fkey foreign key (body_id, seat_id, live) references seat (body_id, id, live),
  constraint attendance_agency_fkey foreign key (region_id, agency_id) references agency (region_id, id),
  constraint attendance_deputy_fkey foreign key (body_id, deputy_person_id) references person (body_id, id),
  constraint attendance_deputy_live_fkey foreign key (body_id, deputy_person_id, live) references person (body_id, id, live),
  constraint attendance_state_check check (state in ('PRESENT', 'DEPUTY', 'APOLOGIES', 'ABSENT', 'NOT_RECORDED')),
  constraint attendance_deputy_check check (deputy_person_id is null or state = 'DEPUTY')
);
create unique index attendance_once_key on attendance (body_id, meeting_id, seat_id) where removed_at is null;
create index attendance_seat on attendance (body_id, seat_id) where removed_at is null;
create index attendance_agency on attendance (region_id, agency_id, recorded_on) where agency_id is not null and removed_at is null;
create index attendance_deputy on attendance (body_id, deputy_person_id) where deputy_person_id is not null;

call wall('attendance', 'OWNED', '{"writes": ["meetings:write"], "agency": true, "changes": ["state", "deputy_person_id"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

-- How a body reads its registers from a day on. Before the first row nothing is read into a blank, and the threshold is 75 percent.
create table attendance_rule (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  -- What a seat is where nothing is recorded of it.
  blank_as text not null,
  -- Percent of the meetings below which the chair asks why.
  threshold numeric(5, 2) not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  constraint attendance_rule_pkey primary key (body_id, id),
  constraint attendance_rule_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint attendance_rule_blank_check check (blank_as in ('NOT_RECORDED', 'ABSENT')),
  constraint attendance_rule_threshold_check check (threshold between 0 and 100)
);
create unique index attendance_rule_day_key on attendance_rule (body_id, recorded_on) where removed_at is null;

call wall('attendance_rule', 'OWNED', '{"writes": ["meetings:write"], "changes": ["recorded_on", "blank_as", "threshold"]}');
