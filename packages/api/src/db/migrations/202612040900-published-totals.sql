-- How much a body has published, beside how often that changed: counted of all its extents, boards side by side took as long
-- as all else that is said of them.
alter table published_version
  add column statements integer not null default 0,
  add column indicators integer not null default 0;

call wall('published_version', 'OWNED', '{"writes": ["indicators:import", "conflicts:write"], "publishes": ["indicators:import", "conflicts:write"], "changes": ["version", "statements", "indicators"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"], "system_changes": ["version", "statements", "indicators"]}');

-- Counts anew what bodies have published of which an extent became another. It takes no turn: whoever changes extents of a
-- body has.
create function count_published() returns trigger language plpgsql as $$
begin
  insert into published_version as t (body_id, region_id, recorded_on, published_at, version, statements, indicators)
  select body_id, region_id, current_date, now(), 0, sum(statements), count(distinct indicator_id) filter (where latest is not null)
  from published_extent where body_id in (select body_id from changed)
  group by 1, 2 order by 1
  on conflict (body_id) do update set statements = excluded.statements, indicators = excluded.indicators
  where (t.statements, t.indicators) is distinct from (excluded.statements, excluded.indicators);
  return null;
end $$;
create trigger published_extent_added after insert on published_extent
  referencing new table as changed for each statement execute function count_published();
create trigger published_extent_changed after update on published_extent
  referencing new table as changed for each statement execute function count_published();

alter table published_extent no force row level security;
alter table published_version no force row level security;
update published_version v set statements = counted.statements, indicators = counted.indicators
from (
  select body_id, sum(statements) as statements, count(distinct indicator_id) filter (where latest is not null) as indicators
  from published_extent group by 1
) counted
where v.body_id = counted.body_id;
alter table published_extent force row level security;
alter table published_version force row level security;
