-- What a group always has on its agendas, and what its members propose for them.

create table standing_item (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  group_id uuid not null,
  position integer not null,
  title text not null,
  purpose text not null,
  presenter text,
  minutes integer,
  -- Whether it is where the voice of children is heard.
  voice boolean not null,
  confidentiality text not null,
  reader_seat_ids uuid[] not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint standing_item_pkey primary key (body_id, id),
  constraint standing_item_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint standing_item_group_fkey foreign key (body_id, group_id) references "group" (body_id, id),
  constraint standing_item_group_live_fkey foreign key (body_id, group_id, live) references "group" (body_id, id, live),
  constraint standing_item_title_check check (title = btrim(title) and title <> ''),
  constraint standing_item_purpose_check check (purpose in ('INFORMATION', 'DECISION', 'DISCUSSION', 'CHALLENGE')),
  constraint standing_item_minutes_check check (minutes between 1 and 600),
  constraint standing_item_confidentiality_check check (confidentiality in ('GROUP', 'BOARD', 'RESTRICTED')),
  constraint standing_item_readers_check check (confidentiality = 'RESTRICTED' or reader_seat_ids = '{}')
);
create index standing_item_group on standing_item (body_id, group_id) where removed_at is null;

call wall('standing_item', 'OWNED', '{"writes": ["meetings:write"], "confidentiality": true, "changes": ["position", "title", "purpose", "presenter", "minutes", "voice", "confidentiality", "reader_seat_ids"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');

-- The standing item that an item was made from.
alter table agenda_item
  add column standing_item_id uuid,
  add constraint agenda_item_standing_fkey foreign key (body_id, standing_item_id) references standing_item (body_id, id);

-- What somebody on a group asks to have on an agenda: for a meeting, or the next one. It is from a seat that they hold.
create table item_proposal (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  group_id uuid not null,
  meeting_id uuid,
  seat_id uuid not null,
  owner_person_id uuid not null,
  title text not null,
  purpose text not null,
  why text,
  minutes integer,
  status text not null,
  -- What the board says to it.
  answer text,
  -- The item that was made of it.
  item_id uuid,
  confidentiality text not null,
  reader_seat_ids uuid[] not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint item_proposal_pkey primary key (body_id, id),
  constraint item_proposal_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint item_proposal_group_fkey foreign key (body_id, group_id) references "group" (body_id, id),
  constraint item_proposal_group_live_fkey foreign key (body_id, group_id, live) references "group" (body_id, id, live),
  constraint item_proposal_meeting_fkey foreign key (body_id, meeting_id) references meeting (body_id, id),
  constraint item_proposal_meeting_live_fkey foreign key (body_id, meeting_id, live) references meeting (body_id, id, live),
  constraint item_proposal_seat_fkey foreign key (body_id, seat_id) references seat (body_id, id),
  constraint item_proposal_seat_live_fkey foreign key (body_id, seat_id, live) references seat (body_id, id, live),
  constraint item_proposal_person_fkey foreign key (body_id, owner_person_id) references person (body_id, id),
  constraint item_proposal_person_live_fkey foreign key (body_id, owner_person_id, live) references person (body_id, id, live),
  constraint item_proposal_item_fkey foreign key (body_id, item_id) references agenda_item (body_id, id),
  constraint item_proposal_title_check check (title = btrim(title) and title <> ''),
  constraint item_proposal_purpose_check check (purpose in ('INFORMATION', 'DECISION', 'DISCUSSION', 'CHALLENGE')),
  constraint item_proposal_minutes_check check (minutes between 1 and 600),
  constraint item_proposal_status_check check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED')),
  constraint item_proposal_declined_check check (status <> 'DECLINED' or answer is not null),
  constraint item_proposal_confidentiality_check check (confidentiality in ('GROUP', 'BOARD', 'RESTRICTED')),
  constraint item_proposal_readers_check check (confidentiality = 'RESTRICTED' or reader_seat_ids = '{}')
);
create index item_proposal_group on item_proposal (body_id, group_id) where removed_at is null;
create index item_proposal_person on item_proposal (body_id, owner_person_id);

call wall('item_proposal', 'OWNED', '{"writes": ["meetings:write", "items:own"], "confidentiality": true, "changes": ["meeting_id", "title", "purpose", "why", "minutes", "status", "answer", "item_id"]}');
