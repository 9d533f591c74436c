/** A population of a file, and the indicator whose rate it makes ten times that of the other boards' areas, or more. */
export interface ThinPopulation {
  readonly line: number;
  readonly value: string;
  readonly indicatorId: string;
  /** Sum of the area's counts that are per this population, and of the population as often. */
  readonly counted: string;
  readonly people: string;
  readonly countedElsewhere: string;
  readonly peopleElsewhere: string;
}

/**
 * Populations of a file that are far too small next to the area's counts: a row for each, with the indicator that shows
 * it most.
 *
 * - `counts`: the indicators that are counts per one of these populations.
 * - `given`: the file's populations and counts; `stored`: what is stated already, one value a cell: what its board chose,
 *   else the first loaded. What the file revises is left out.
 * - `population`: one a day for an area and category; of several the file's, and of the file's the least.
 * - `ordered`, `dated`: counts in stretches, each from the day of a population to the day before the next.
 * - `rated`: counts over such populations, two years old at the most. A flow is compared with periods of the same length.
 * - `elsewhere`: the same of the other boards' own areas, from what is stored alone.
 *
 * Parameters: region, populations (indicator ids), bodies of the file, statements that it revises, then the columns of
 * `given`. The file's rows are sorted, never joined with one another, so that the work grows as the file does.
 */
export const thinPopulationsSql = `
with counts as (
  select id as indicator_id, denominator_id as population_id, kind from indicator
  where region_id = $1 and rate_factor is not null and denominator_id = any ($2::uuid[])
), given as (
  select * from unnest($5::integer[], $6::uuid[], $7::uuid[], $8::uuid[], $9::uuid[], $10::text[], $11::date[], $12::numeric[])
    as g (line, body_id, area_id, indicator_id, category_id, period_kind, day, value)
), stored as (
  select distinct on (s.body_id, s.area_id, s.indicator_id, s.category_id, s.cell_start, s.cell_end)
    null::integer as line, s.body_id, s.area_id, s.indicator_id, s.category_id, s.period_kind, s.cell_end as day, r.value
  from statement s
  cross join lateral (
    select value from revision
    where body_id = s.body_id and statement_id = s.id and (published_at is not null or s.body_id = any ($3::uuid[]))
      and withdrawn_at is null
    order by number desc limit 1
  ) r
  left join statement_choice chosen on chosen.body_id = s.body_id and chosen.statement_id = s.id
    and chosen.removed_at is null and chosen.published_at is not null
  where s.region_id = $1 and (s.published_at is not null or s.body_id = any ($3::uuid[]))
    and s.id not in (select unnest($4::uuid[])) and r.value is not null
    and (s.indicator_id = any ($2::uuid[]) or s.indicator_id in (select indicator_id from counts))
  order by s.body_id, s.area_id, s.indicator_id, s.category_id, s.cell_start, s.cell_end, chosen.id is null,
    s.import_sequence, s.line
), said as (
  select * from given union all select * from stored
), population as (
  select distinct on (body_id, area_id, indicator_id, category_id, day) said.* from said
  where indicator_id = any ($2::uuid[])
  order by body_id, area_id, indicator_id, category_id, day, line is null, value
), point as (
  select population.*, indicator_id as population_id, null::text as span, false as is_count from population
  union all
  select said.*, counts.population_id, case when counts.kind = 'FLOW' then said.period_kind end, true
  from said join counts using (indicator_id)
), ordered as (
  select *, count(*) filter (where not is_count)
    over (partition by body_id, area_id, population_id, category_id order by day, is_count) as stretch
  from point
), dated as (
  select *, first_value(line) over stretch as population_line, first_value(day) over stretch as population_day,
    first_value(value) over stretch as people
  from ordered where stretch > 0
  window stretch as (partition by body_id, area_id, population_id, category_id, stretch order by is_count)
), rated as (
  select population_line as line, people as value, body_id, area_id, indicator_id,
    coalesce(category_id::text, 'total') as category_key, coalesce(span, 'DAY') as span,
    line is null and population_line is null as is_stored, sum(value) as counted, sum(people) as people
  from dated
  where is_count and population_day >= day - interval '2 years'
  group by 1, 2, 3, 4, 5, 6, 7, 8
), elsewhere as (
  select rated.body_id, rated.indicator_id, rated.category_key, rated.span,
    sum(rated.counted) as counted, sum(rated.people) as people
  from rated
  join area on area.region_id = $1 and area.id = rated.area_id and area.body_id = rated.body_id
    and area.kind = 'LOCAL_AUTHORITY'
  where rated.is_stored
  group by rated.body_id, rated.indicator_id, rated.category_key, rated.span
), compared as (
  select own.line, own.value, own.indicator_id, own.counted, own.people,
    sum(elsewhere.counted) as counted_elsewhere, sum(elsewhere.people) as people_elsewhere
  from (
    select line, value, body_id, indicator_id, category_key, span, sum(counted) as counted, sum(people) as people
    from rated where line is not null
    group by line, value, body_id, indicator_id, category_key, span
  ) own
  join elsewhere on elsewhere.indicator_id = own.indicator_id and elsewhere.category_key = own.category_key
    and elsewhere.span = own.span and elsewhere.body_id <> own.body_id
  group by own.line, own.value, own.indicator_id, own.span, own.counted, own.people
)
select distinct on (line) line, value::text as value, indicator_id as "indicatorId", counted::text as counted,
  people::text as people, counted_elsewhere::text as "countedElsewhere", people_elsewhere::text as "peopleElsewhere"
from compared
where counted > 0 and counted_elsewhere > 0 and people_elsewhere > 0
  and counted * people_elsewhere >= 10 * counted_elsewhere * people
order by line, counted * people_elsewhere / nullif(counted_elsewhere * people, 0) desc nulls first`;
