-- In which order a group's standing items stand: a row of its own, so that no item is changed where another one is moved. Whoever
-- reads the one would be told of a change of items that they do not see.

-- The row of a group has the group's id.
create table standing_item_order (
  body_id uuid not null,
  id uuid not null,
  region_id uuid not null,
  recorded_on date not null,
  -- What is not among them comes after.
  item_ids uuid[] not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_as text not null,
  removed_at timestamptz,
  constraint standing_item_order_pkey primary key (body_id, id),
  constraint standing_item_order_body_fkey foreign key (region_id, body_id) references body (region_id, id),
  constraint standing_item_order_group_fkey foreign key (body_id, id) references "group" (body_id, id)
);

call wall('standing_item_order', 'OWNED', '{"writes": ["meetings:write"], "changes": ["item_ids"]}');
-- A place says when an item was added, as it was before the order.
call wall('standing_item', 'OWNED', '{"writes": ["meetings:write"], "confidentiality": true, "changes": ["title", "purpose", "presenter", "minutes", "voice", "confidentiality", "reader_seat_ids"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"]}');
