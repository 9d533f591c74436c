-- What stands on the agenda of a meeting, and who reads it.

create table agenda_item (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  -- The meeting's day.
  recorded_on date not null,
  meeting_id uuid not null,
  group_id uuid not null,
  -- When it was added: what the meeting's order does not name stands in this one.
  noted_at timestamptz not null,
  title text not null,
  purpose text not null,
  presenter text,
  minutes integer,
  voice boolean not null,
  note text,
  confidentiality text not null,
  reader_seat_ids uuid[] not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint agenda_item_pkey primary key (body_id, id),
  constraint agenda_item_live_key unique (body_id, id, live),
  constraint agenda_item_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint agenda_item_meeting_fkey foreign key (body_id, meeting_id, recorded_on) references meeting (body_id, id, recorded_on) on update cascade,
  constraint agenda_item_meeting_live_fkey foreign key (body_id, meeting_id, live) references meeting (body_id, id, live),
  constraint agenda_item_group_fkey foreign key (body_id, group_id) references "group" (body_id, id),
  constraint agenda_item_title_check check (title = btrim(title) and title <> ''),
  constraint agenda_item_purpose_check check (purpose in ('INFORMATION', 'DECISION', 'DISCUSSION', 'CHALLENGE')),
  constraint agenda_item_minutes_check check (minutes between 1 and 600),
  constraint agenda_item_confidentiality_check check (confidentiality in ('GROUP', 'BOARD', 'RESTRICTED')),
  constraint agenda_item_readers_check check (confidentiality = 'RESTRICTED' or reader_seat_ids = '{}')
);
create index agenda_item_meeting on agenda_item (body_id, meeting_id) where removed_at is null;

call wall('agenda_item', 'OWNED', '{"writes": ["meetings:write"], "confidentiality": true, "changes": ["title", "purpose", "presenter", "minutes", "voice", "note", "confidentiality", "reader_seat_ids"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
