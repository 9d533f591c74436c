-- What a meeting decided and how each seat voted, and what was given to somebody to do.

-- What hangs from an item is read by whom the item is read by, and follows it: the database keeps that.
alter table agenda_item add constraint agenda_item_readers_key unique (body_id, id, confidentiality, reader_seat_ids);

create table decision (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  -- The meeting's day.
  recorded_on date not null,
  meeting_id uuid not null,
  item_id uuid,
  group_id uuid not null,
  text text not null,
  -- Who decided, where it was not the meeting as a whole.
  decided_by text,
  -- Whether the meeting could decide by its group's rule when this was recorded; null where there is no rule, or no telling.
  quorate boolean,
  -- How the rule was met or not, in words.
  quorum text,
  -- When it was recorded: the decisions of one item stand in this order.
  noted_at timestamptz not null,
  confidentiality text not null,
  reader_seat_ids uuid[] not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint decision_pkey primary key (body_id, id),
  constraint decision_live_key unique (body_id, id, live),
  constraint decision_day_key unique (body_id, id, recorded_on),
  constraint decision_readers_key unique (body_id, id, confidentiality, reader_seat_ids),
  constraint decision_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint decision_meeting_fkey foreign key (body_id, meeting_id, recorded_on) references meeting (body_id, id, recorded_on) on update cascade,
  constraint decision_meeting_live_fkey foreign key (body_id, meeting_id, live) references meeting (body_id, id, live),
  constraint decision_item_fkey foreign key (body_id, item_id, confidentiality, reader_seat_ids)
    references agenda_item (body_id, id, confidentiality, reader_seat_ids) on update cascade,
  constraint decision_item_live_fkey foreign key (body_id, item_id, live) references agenda_item (body_id, id, live),
  constraint decision_group_fkey foreign key (body_id, group_id) references "group" (body_id, id),
  constraint decision_text_check check (btrim(text) <> ''),
  constraint decision_confidentiality_check check (confidentiality in ('GROUP', 'BOARD', 'RESTRICTED')),
  constraint decision_readers_check check (confidentiality = 'RESTRICTED' or reader_seat_ids = '{}')
);
create index decision_meeting on decision (body_id, meeting_id) where removed_at is null;
create index decision_item on decision (body_id, item_id) where item_id is not null;

call wall('decision', 'OWNED', '{"writes": ["meetings:write"], "confidentiality": true, "changes": ["text", "decided_by", "quorate", "quorum"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

create table vote (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  decision_id uuid not null,
  seat_id uuid not null,
  group_id uuid not null,
  choice text not null,
  -- Why a seat voted against or abstained, as it asked to have recorded.
  reason text,
  confidentiality text not null,
  reader_seat_ids uuid[] not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint vote_pkey primary key (body_id, id),
  constraint vote_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint vote_decision_fkey foreign key (body_id, decision_id, recorded_on) references decision (body_id, id, recorded_on) on update cascade,
  constraint vote_decision_readers_fkey foreign key (body_id, decision_id, confidentiality, reader_seat_ids)
    references decision (body_id, id, confidentiality, reader_seat_ids) on update cascade,
  constraint vote_decision_live_fkey foreign key (body_id, decision_id, live) references decision (body_id, id, live),
  constraint vote_seat_fkey foreign key (body_id, seat_id) references seat (body_id, id),
  constraint vote_seat_live_fkey foreign key (body_id, seat_id, live) references seat (body_id, id, live),
  constraint vote_group_fkey foreign key (body_id, group_id) references "group" (body_id, id),
  constraint vote_choice_check check (choice in ('FOR', 'AGAINST', 'ABSTAINED')),
  constraint vote_confidentiality_check check (confidentiality in ('GROUP', 'BOARD', 'RESTRICTED')),
  constraint vote_readers_check check (confidentiality = 'RESTRICTED' or reader_seat_ids = '{}')
);
create unique index vote_once_key on vote (body_id, decision_id, seat_id) where removed_at is null;
create index vote_decision on vote (body_id, decision_id);
create index vote_seat on vote (body_id, seat_id) where removed_at is null;

call wall('vote', 'OWNED', '{"writes": ["meetings:write"], "confidentiality": true, "changes": ["choice", "reason"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

create table action (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  -- The day that it was raised: the meeting's, where it is from one.
  recorded_on date not null,
  meeting_id uuid,
  item_id uuid,
  -- The group that asked for it.
  group_id uuid,
  group_name text,
  text text not null,
  owner_person_id uuid,
  -- The agency that it is for, which reads it.
  agency_id uuid,
  due_on date not null,
  status text not null,
  closed_on date,
  -- What became of it, in a sentence.
  outcome text,
  confidentiality text not null,
  reader_seat_ids uuid[] not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint action_pkey primary key (body_id, id),
  constraint action_live_key unique (body_id, id, live),
  constraint action_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint action_meeting_fkey foreign key (body_id, meeting_id, recorded_on) references meeting (body_id, id, recorded_on) on update cascade,
  constraint action_meeting_live_fkey foreign key (body_id, meeting_id, live) references meeting (body_id, id, live),
  constraint action_item_fkey foreign key (body_id, item_id, confidentiality, reader_seat_ids)
    references agenda_item (body_id, id, confidentiality, reader_seat_ids) on update cascade,
  constraint action_item_live_fkey foreign key (body_id, item_id, live) references agenda_item (body_id, id, live),
  constraint action_group_fkey foreign key (body_id, group_id, group_name) references "group" (body_id, id, name) on update cascade,
  constraint action_person_fkey foreign key (body_id, owner_person_id) references person (body_id, id),
  constraint action_person_live_fkey foreign key (body_id, owner_person_id, live) references person (body_id, id, live),
  constraint action_agency_fkey foreign key (region_id, agency_id) references agency (region_id, id),
  constraint action_agency_live_fkey foreign key (region_id, agency_id, live) references agency (region_id, id, live),
  constraint action_text_check check (btrim(text) <> ''),
  constraint action_source_check check (meeting_id is null or group_id is not null),
  constraint action_group_check check ((group_id is null) = (group_name is null)),
  constraint action_owner_check check (num_nonnulls(owner_person_id, agency_id) > 0),
  constraint action_due_check check (due_on >= recorded_on),
  constraint action_status_check check (status in ('NOT_STARTED', 'IN_PROGRESS', 'DONE', 'CANCELLED')),
  constraint action_closed_check check ((closed_on is not null) = (status in ('DONE', 'CANCELLED'))),
  constraint action_confidentiality_check check (confidentiality in ('GROUP', 'BOARD', 'RESTRICTED')),
  constraint action_readers_check check (confidentiality = 'RESTRICTED' or reader_seat_ids = '{}')
);
create index action_due on action (body_id, due_on, id) where removed_at is null;
create index action_meeting on action (body_id, meeting_id) where meeting_id is not null and removed_at is null;
create index action_item on action (body_id, item_id) where item_id is not null;
create index action_group on action (body_id, group_id, recorded_on) where group_id is not null and removed_at is null;
create index action_person on action (body_id, owner_person_id) where owner_person_id is not null;
create index action_agency on action (region_id, agency_id) where agency_id is not null and removed_at is null;

call wall('action', 'OWNED', '{"writes": ["actions:write", "actions:raise"], "agency": true, "confidentiality": true, "changes": ["text", "owner_person_id", "agency_id", "due_on", "status", "closed_on", "outcome"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
