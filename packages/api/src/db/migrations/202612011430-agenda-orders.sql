-- In which order the items of an agenda stand: a row of its own, so that a meeting is not changed where its agenda is. Whoever reads
-- the meeting would be told of a change of items that they do not see.

-- The row of a meeting has the meeting's id.
create table agenda_order (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  -- The meeting's day.
  recorded_on date not null,
  -- What is not among them comes after.
  item_ids uuid[] not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  live boolean generated always as (case when removed_at is null then true end) stored,
  constraint agenda_order_pkey primary key (body_id, id),
  constraint agenda_order_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint agenda_order_meeting_fkey foreign key (body_id, id, recorded_on) references meeting (body_id, id, recorded_on) on update cascade
);

-- The owner's own statements meet the wall too.
alter table meeting no force row level security;
insert into agenda_order (body_id, id, region_id, recorded_on, item_ids, version, changed_at, changed_as)
select body_id, id, region_id, recorded_on, agenda_order, 1, changed_at, changed_as from meeting where agenda_order <> '{}';
alter table meeting drop column agenda_order;

call wall('agenda_order', 'OWNED', '{"writes": ["meetings:write"], "changes": ["item_ids"]}');
call wall('meeting', 'OWNED', '{"writes": ["meetings:write"], "changes": ["recorded_on", "title", "starts_at", "ends_at", "place", "link", "moved_from", "move_reason", "cancelled_on", "cancel_reason"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
