-- How many statements an extent is made of, so that what a board has published is counted without reading all of them.
alter table published_extent add column statements integer not null default 0;

call wall('published_extent', 'OWNED', '{"writes": ["indicators:import", "conflicts:write"], "publishes": ["indicators:import", "conflicts:write"], "changes": ["published_at", "stands", "periods", "earliest", "latest", "has_totals", "breakdown_ids", "statements"], "system_reads": ["load.shipped"], "system_writes": ["load.shipped"], "system_changes": ["published_at", "stands", "periods", "earliest", "latest", "has_totals", "breakdown_ids", "statements"]}');

-- As before, with the number of statements; and an area that became a board's own stands by what that board says. What is
-- said is grouped as it is: joined with the pairs again, each would be held against all that is said.
create or replace function publish_extents(regions uuid[], bodies uuid[], indicators uuid[], areas uuid[]) returns void language sql as $$
  insert into published_extent as t (body_id, indicator_id, area_id, region_id, recorded_on, published_at, stands, periods,
    earliest, latest, has_totals, breakdown_ids, statements)
  with pair as (
    select distinct a.region_id, changed.body_id, a.id as area_id, a.body_id is not distinct from changed.body_id as stands, i.id as indicator_id, i.kind, i.denominator_id,
      case when i.unit = 'PERCENT' and i.derivable then i.numerator_id end as numerator_id
    from unnest(regions, bodies, indicators, areas) changed (region_id, body_id, indicator_id, area_id)
    join area a on a.region_id = changed.region_id and a.id = changed.area_id
    join indicator i on i.region_id = a.region_id and (i.id = changed.indicator_id
      or (i.unit = 'PERCENT' and i.derivable and changed.indicator_id in (i.numerator_id, i.denominator_id)))
  ),
  said as (
    -- Whatever is asked for, though nothing is said of it any more.
    select pair.body_id, pair.indicator_id, pair.area_id, pair.region_id, pair.stands, pair.kind,
      null as period_kind, null::date as cell_end, null::uuid as category_id, false as is_stated
    from pair
    union all
    select pair.body_id, pair.indicator_id, pair.area_id, pair.region_id, pair.stands, pair.kind, f.period_kind, f.cell_end, f.category_id, true
    from pair
    join published_figure f on f.region_id = pair.region_id and f.indicator_id = pair.indicator_id
      and f.area_id = pair.area_id and f.body_id = pair.body_id and f.number is not null
    union all
    -- A part is a share of the total; a whole is no share of itself.
    select pair.body_id, pair.indicator_id, pair.area_id, pair.region_id, pair.stands, pair.kind, f.period_kind, f.cell_end, f.category_id, false
    from pair
    join published_figure f on f.region_id = pair.region_id and f.indicator_id = pair.numerator_id
      and f.area_id = pair.area_id and f.body_id = pair.body_id and f.number is not null
    where exists (
      select from published_figure base
      where base.region_id = f.region_id and base.indicator_id = pair.denominator_id and base.area_id = f.area_id
        and base.body_id = f.body_id and base.cell_start = f.cell_start and base.cell_end = f.cell_end
        and base.category_id is null and base.number is not null)
      and case when f.category_id is null then pair.denominator_id <> pair.numerator_id else exists (
        select from category c
        join indicator_breakdown ib on ib.region_id = c.region_id and ib.breakdown_id = c.breakdown_id
        where c.region_id = f.region_id and c.id = f.category_id and ib.indicator_id = pair.indicator_id) end
  )
  select s.body_id, s.indicator_id, s.area_id, s.region_id, current_date, now(), s.stands,
    coalesce(array_agg(distinct concat(case when s.kind = 'SNAPSHOT' then 'DATE' else s.period_kind end, ' ', s.cell_end))
      filter (where s.cell_end is not null), '{}'),
    min(s.cell_end), max(s.cell_end), coalesce(bool_or(s.cell_end is not null and s.category_id is null), false),
    coalesce(array_agg(distinct c.breakdown_id) filter (where c.breakdown_id is not null), '{}'),
    count(*) filter (where s.is_stated)
  from said s
  left join category c on c.region_id = s.region_id and c.id = s.category_id
  group by 1, 2, 3, 4, s.stands
  on conflict (body_id, indicator_id, area_id) do update set
    published_at = excluded.published_at, stands = excluded.stands, periods = excluded.periods, earliest = excluded.earliest,
    latest = excluded.latest, has_totals = excluded.has_totals, breakdown_ids = excluded.breakdown_ids, statements = excluded.statements
  where (t.stands, t.periods, t.latest, t.has_totals, t.breakdown_ids, t.statements) is distinct from
    (excluded.stands, excluded.periods, excluded.latest, excluded.has_totals, excluded.breakdown_ids, excluded.statements)
$$;

-- Works out anew for when indicators of a region are published, after the catalogue has changed what they are: a snapshot, a
-- share of others, or told by other breakdowns. Takes turns with whoever publishes figures.
create function republish_extents(of_region uuid, of_indicators uuid[]) returns void language plpgsql as $$
declare
  touched record;
begin
  perform pg_advisory_xact_lock(hashtextextended('published figures ' || id, 0))
  from (select id from body where region_id = of_region order by 1) body;
  select array_agg(of_region) as regions, array_agg(body_id) as bodies, array_agg(indicator_id) as indicators, array_agg(area_id) as areas
  into touched
  from (
    select f.body_id, i.id as indicator_id, f.area_id
    from indicator i
    join published_figure f on f.region_id = i.region_id and f.indicator_id in (i.id, i.numerator_id)
    where i.region_id = of_region and i.id = any (of_indicators)
    union
    select body_id, indicator_id, area_id from published_extent
    where region_id = of_region and indicator_id = any (of_indicators)
  ) extent;
  perform publish_extents(touched.regions, touched.bodies, touched.indicators, touched.areas);
end $$;

alter table published_extent no force row level security;
alter table published_figure no force row level security;
update published_extent e set statements = counted.statements
from (
  select body_id, indicator_id, area_id, count(*) as statements from published_figure where number is not null group by 1, 2, 3
) counted
where e.body_id = counted.body_id and e.indicator_id = counted.indicator_id and e.area_id = counted.area_id;
alter table published_extent force row level security;
alter table published_figure force row level security;
