-- What was made at a meeting holds its day, and what was removed holds nothing.

-- A removed action follows its meeting to any day; it comes back where it is due on that day or later.
alter table action
  drop constraint action_due_check,
  add constraint action_due_check check (removed_at is not null or due_on >= recorded_on);

-- How many decisions and actions there are of a meeting, and since when the first of these is closed: numbers and a day alone.
create function made_at_meeting(of_body uuid, of_meeting uuid) returns table (decisions integer, actions integer, first_closed date)
language sql stable as $$
  select
    (select count(*)::integer from decision where body_id = of_body and meeting_id = of_meeting and removed_at is null),
    count(*)::integer, min(closed_on)
  from action where body_id = of_body and meeting_id = of_meeting and removed_at is null
$$;
