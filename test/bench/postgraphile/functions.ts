import { Client } from "pg";

/**
 * What PostGraphile cannot say by relations, as functions of a schema of its own, written as one would for it. They run as
 * whoever calls them, so that the walls hold.
 */
const functionsSql = `
create schema bench;
grant usage on schema bench to panboard_runtime;

-- What stands of totals: of a board's own area what it chose, else stated first; elsewhere what was chosen.
create function bench.standing(region uuid, indicators uuid[], places uuid[], first_day date, last_day date)
returns table (indicator_id uuid, area_id uuid, cell_start date, cell_end date, value_kind text, value numeric, source text, section text)
language sql stable as $$
  (select distinct on (f.indicator_id, f.area_id, f.cell_start, f.cell_end)
    f.indicator_id, f.area_id, f.cell_start, f.cell_end, f.value_kind, f.value, f.source, f.section
  from unnest(places) place (id)
  join area a on a.region_id = region and a.id = place.id
  join published_figure f on f.region_id = region and f.indicator_id = any (indicators) and f.area_id = place.id
    and f.cell_end between first_day and last_day and f.number is not null and f.category_id is null and f.body_id = a.body_id
  order by f.indicator_id, f.area_id, f.cell_start, f.cell_end, f.choice_id is null, f.import_sequence, f.line)
  union all
  select c.indicator_id, c.area_id, c.cell_start, c.cell_end, r.value_kind, r.value, s.source, s.section
  from unnest(places) place (id)
  join area a on a.region_id = region and a.id = place.id and a.body_id is null
  join standing_choice c on c.region_id = region and c.indicator_id = any (indicators) and c.area_id = place.id
    and c.cell_end between first_day and last_day and c.category_id is null and c.removed_at is null
  join statement s on s.body_id = c.body_id and s.id = c.statement_id and s.published_at is not null
  join revision r on r.body_id = c.body_id and r.statement_id = c.statement_id and r.number = c.revision_number
    and r.published_at is not null and r.withdrawn_at is null
$$;
comment on function bench.standing is '@omit';

-- A count's rate in areas, quarter by quarter from the first day of one.
create function bench.comparison(region uuid, indicator_code text, areas text[], first_day date, last_day date)
returns table (area text, period_end date, value text, value_kind text, numerator text, denominator text, denominator_date date, source text, section text)
language sql stable as $$
  with subject as (
    select i.id, i.kind, i.denominator_id, i.rate_factor, printed.id as printed_id
    from indicator i left join indicator printed on printed.region_id = region and printed.rate_of_id = i.id
    where i.region_id = region and i.code = indicator_code
  ),
  place as (
    select a.id, a.slug from area a where a.region_id = region and a.slug = any (areas)
  ),
  standing as materialized (
    select s.* from subject, bench.standing(region, array[subject.id, subject.denominator_id, subject.printed_id],
      array(select id from place), (first_day - interval '2 years')::date, last_day) s
  ),
  counted as materialized (select s.* from subject join standing s on s.indicator_id = subject.id),
  printed as materialized (select s.* from subject join standing s on s.indicator_id = subject.printed_id),
  -- A number of people holds until the next, two years at the most.
  people as materialized (
    select s.area_id, s.cell_end, s.value,
      least((s.cell_end + interval '2 years')::date, lead(s.cell_end) over (partition by s.area_id order by s.cell_end) - 1) as until
    from subject join standing s on s.indicator_id = subject.denominator_id and s.value > 0
  ),
  quarter as (
    select case subject.kind when 'FLOW' then start::date else ends.day end as first_day, ends.day as last_day
    from subject, generate_series(first_day::timestamp, last_day::timestamp, interval '3 months') start
    cross join lateral (select (start + interval '3 months' - interval '1 day')::date as day) ends
    where ends.day <= last_day
  )
  select place.slug, q.last_day, coalesce(rate.value, case printed.value_kind when 'VALUE' then printed.value::text end),
    case when rate.value is not null then 'VALUE' when printed.value_kind is not null then printed.value_kind
      when counted.value_kind is null then 'NO_DATA' when counted.value_kind <> 'VALUE' then counted.value_kind else 'NOT_AVAILABLE' end,
    counted.value::text, people.value::text, people.cell_end,
    case when rate.value is null and printed.value_kind is not null then printed.source else counted.source end,
    case when rate.value is null and printed.value_kind is not null then printed.section else counted.section end
  from subject cross join place cross join quarter q
  left join counted on counted.area_id = place.id and counted.cell_start = q.first_day and counted.cell_end = q.last_day
  left join printed on printed.area_id = place.id and printed.cell_start = q.first_day and printed.cell_end = q.last_day
  left join people on people.area_id = place.id and q.last_day between people.cell_end and people.until
  cross join lateral (
    select round(counted.value * subject.rate_factor / people.value, 1)::text as value
  ) rate
  order by array_position(areas, place.slug), q.last_day
$$;

-- What an overview says of an indicator's area and period: the value that stands of a percentage or a count, of a percentage
-- the 95% Wilson interval by its parts, and how it stands to each benchmark and to other boards.
create type bench.verdict as (benchmark text, value text, verdict text);
create type bench.point as (indicator text, area text, period_end date, value text, value_kind text, lower text, upper text, change text,
  rank integer, verdicts bench.verdict[]);
create type bench.measured as (id uuid, code text, unit text, polarity text, area_id uuid, cell_end date, value_kind text, value numeric,
  exact numeric, is_of_parts boolean, lower double precision, upper double precision);

create function bench.measured(region uuid, codes text[], places uuid[], first_day date, last_day date) returns setof bench.measured
language sql stable as $$
  with subject as materialized (select * from indicator where region_id = region and code = any (codes)),
  role as materialized (
    select id, 'OWN' as role, id as indicator_id from subject
    union all select id, 'OVER', numerator_id from subject where unit = 'PERCENT'
    union all select id, 'BASE', denominator_id from subject where unit = 'PERCENT'
  ),
  cell as (
    select role.id, s.area_id, s.cell_end, max(s.value_kind) filter (where role = 'OWN') as own_kind,
      max(s.value) filter (where role = 'OWN') as own, max(s.value_kind) filter (where role = 'OVER') as over_kind,
      max(s.value) filter (where role = 'OVER') as over, max(s.value_kind) filter (where role = 'BASE') as base_kind,
      max(s.value) filter (where role = 'BASE') as base
    from bench.standing(region, array(select distinct indicator_id from role), places, first_day, last_day) s
    join role using (indicator_id)
    group by role.id, s.area_id, s.cell_start, s.cell_end
  ),
  -- What nobody states is worked out of its parts, where both are stated.
  said as (
    select cell.*, own_kind is null as is_of_parts, base > 0 and over <= base as is_share,
      coalesce(own, case when own_kind is null and base > 0 and over <= base then over * 100 / base end) as exact
    from cell where own_kind is not null or (over_kind is not null and base_kind is not null)
  )
  select subject.id, subject.code, subject.unit, subject.polarity, said.area_id, said.cell_end,
    coalesce(own_kind, case when over_kind <> 'VALUE' then over_kind when base_kind <> 'VALUE' then base_kind
      when is_share then 'VALUE' else 'NOT_AVAILABLE' end),
    case when is_of_parts then round(exact, 1) else own end, exact, is_of_parts,
    case when parts.numerator = 0 then 0 else 100 * (wilson.centre - wilson.spread) / wilson.scale end,
    case when parts.numerator = parts.denominator then 100 else 100 * (wilson.centre + wilson.spread) / wilson.scale end
  from said
  join subject using (id)
  cross join lateral (
    select case when is_share and exact is not null then over::double precision end as numerator, base::double precision as denominator
  ) parts
  cross join lateral (
    select parts.numerator / parts.denominator + 1.959963984540054 ^ 2 / (2 * parts.denominator) as centre,
      sqrt(parts.numerator / parts.denominator * (1 - parts.numerator / parts.denominator) * parts.denominator + 1.959963984540054 ^ 2 / 4)
        * (1.959963984540054 / parts.denominator) as spread,
      1 + 1.959963984540054 ^ 2 / parts.denominator as scale
  ) wilson
$$;
comment on function bench.measured is '@omit';

create function bench.verdict_of(own bench.measured, benchmark numeric) returns text language sql immutable as $$
  select case when own.lower is null or own.exact not between own.lower and own.upper then 'NOT_COMPARED'
    when own.lower <= benchmark and own.upper >= benchmark then 'SIMILAR'
    when own.polarity = 'NO_JUDGEMENT' then case when own.lower > benchmark then 'HIGHER' else 'LOWER' end
    when (own.lower > benchmark) = (own.polarity = 'HIGHER_IS_BETTER') then 'BETTER' else 'WORSE' end
$$;
comment on function bench.verdict_of is '@omit';

-- A board's percentages over its last quarters, held against England, the regions and its statistical neighbours.
create function bench.board_overview(region uuid, board text, codes text[], quarters integer) returns setof bench.point
language sql stable as $$
  with own as (select * from area where region_id = region and slug = board and kind = 'LOCAL_AUTHORITY'),
  beside as materialized (
    select a.* from area a, own where a.region_id = region and (a.kind in ('COUNTRY', 'WIDER_REGION', 'REGION')
      or (a.kind = 'STATISTICAL_NEIGHBOURS' and a.body_id = own.body_id))
  ),
  extent as materialized (
    select i.code, e.latest from published_extent e join indicator i on i.region_id = e.region_id and i.id = e.indicator_id
    where e.region_id = region and e.area_id = (select id from own) and e.stands and e.latest is not null and i.code = any (codes)
  ),
  said as materialized (
    select * from bench.measured(region, codes, array(select id from own union select id from beside),
      (select min(latest) - make_interval(months => 3 * quarters) from extent)::date, (select max(latest) from extent))
  ),
  compared as materialized (
    select said.code, said.cell_end, beside.position, beside.slug, said.value, said.exact from said join beside on beside.id = said.area_id
    where said.value is not null
  ),
  grid as (
    select extent.code, (date_trunc('month', extent.latest) - make_interval(months => 3 * n) + interval '1 month - 1 day')::date as day
    from extent, generate_series(0, quarters - 1) n
  )
  select grid.code, board, grid.day, said.value::text, coalesce(said.value_kind, 'NO_DATA'), round(said.lower::numeric, 1)::text,
    round(said.upper::numeric, 1)::text, round(said.exact - lag(said.exact) over beside, case when said.is_of_parts or lag(said.is_of_parts) over beside then 1
      else greatest(scale(said.value), lag(scale(said.value)) over beside) end)::text, null::integer,
    case when said.value is null then '{}' else array(
      select row(c.slug, c.value::text, bench.verdict_of(said, c.exact))::bench.verdict from compared c
      where c.code = grid.code and c.cell_end = grid.day order by c.position) end
  from grid
  left join said on said.code = grid.code and said.cell_end = grid.day and said.area_id = (select id from own)
  window beside as (partition by grid.code order by grid.day)
  order by array_position(codes, grid.code), grid.day
$$;

-- All boards side by side, for the last day of any.
create function bench.region_overview(region uuid, codes text[]) returns setof bench.point language sql stable as $$
  with place as materialized (
    select *, kind = 'LOCAL_AUTHORITY' as is_board from area where region_id = region
      and ((kind = 'LOCAL_AUTHORITY' and body_id is not null) or kind in ('COUNTRY', 'WIDER_REGION', 'REGION'))
  ),
  extent as materialized (
    select i.code, max(e.latest) as latest from published_extent e
    join indicator i on i.region_id = e.region_id and i.id = e.indicator_id and i.code = any (codes)
    join place on place.id = e.area_id and place.is_board
    where e.region_id = region and e.stands and e.has_totals and e.latest is not null group by 1
  ),
  said as materialized (
    select m.*, extent.latest from extent
    join bench.measured(region, codes, array(select id from place), (select min(latest) from extent), (select max(latest) from extent)) m
      on m.code = extent.code and m.cell_end = extent.latest
  ),
  compared as materialized (
    select said.code, place.position, place.slug, said.value, said.exact from said join place on place.id = said.area_id
    where not place.is_board and said.value is not null and said.unit = 'PERCENT'
  ),
  ranked as materialized (
    select said.code, said.area_id, rank() over (partition by said.code
      order by case said.polarity when 'HIGHER_IS_BETTER' then - said.exact else said.exact end)::integer as rank,
      count(*) over one as boards, max(said.lower) over one as highest, min(said.upper) over one as lowest
    from said join place on place.id = said.area_id and place.is_board
    where said.polarity <> 'NO_JUDGEMENT' and said.exact between said.lower and said.upper
    window one as (partition by said.code)
  )
  select extent.code, place.slug, extent.latest, said.value::text, coalesce(said.value_kind, 'NO_DATA'), round(said.lower::numeric, 1)::text,
    round(said.upper::numeric, 1)::text, null, case when ranked.boards > 1 and ranked.highest > ranked.lowest then ranked.rank end,
    case when said.value is null or not place.is_board then '{}' else array(
      select row(c.slug, c.value::text, bench.verdict_of(row(said.id, said.code, said.unit, said.polarity, said.area_id, said.cell_end,
        said.value_kind, said.value, said.exact, said.is_of_parts, said.lower, said.upper)::bench.measured, c.exact))::bench.verdict from compared c
      where c.code = extent.code order by c.position) end
  from extent cross join place
  left join said on said.code = extent.code and said.area_id = place.id
  left join ranked on ranked.code = extent.code and ranked.area_id = place.id
  order by array_position(codes, extent.code), not place.is_board, place.position
$$;

create type bench.published_counts as (statements integer, indicators integer);
create function bench.boards(region uuid) returns setof body language sql stable as $$
  select b.* from body b where b.region_id = region and b.kind = 'BOARD' order by b.position
$$;
create function bench.body_published(board body) returns bench.published_counts language sql stable as $$
  select coalesce(max(statements), 0), coalesce(max(indicators), 0) from published_version where body_id = board.id
$$;

grant execute on all functions in schema bench to panboard_runtime;
`;

/** Makes the functions in a database that is the benchmark's own. */
export async function addFunctions(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(functionsSql);
  } finally {
    await owner.end();
  }
}
