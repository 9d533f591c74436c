-- What use cases and lists ask of decisions and items besides what these say: moments and days alone, of rows that the viewer
-- sees. What they say is read by repositories, which put on record who read what is restricted.

-- Which seats of a body voted, at which meeting and on which day.
create function votes_of_seats(of_body uuid) returns table (seat_id uuid, meeting_id uuid, day date) language sql stable as $$
  select v.seat_id, d.meeting_id, v.recorded_on from vote v
  join decision d on d.body_id = v.body_id and d.id = v.decision_id
  where v.body_id = of_body and v.removed_at is null
$$;

-- When an item was changed last: who reads what hangs from it may have changed with it.
create function item_changed_at(of_body uuid, item uuid) returns timestamptz language sql stable as $$
  select changed_at from agenda_item where body_id = of_body and id = item
$$;
