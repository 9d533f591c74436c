/**
 * How many children lived in the areas of boards when financial years ended: the latest published total of `population_under_18` that is
 * not after a year's last day and not over two years older. Of several that a board has stated of a day the one stands that it chose,
 * else the first loaded.
 *
 * $1 region · $2 boards · $3 years · $4 their last days, in the same order
 */
export const populationsSql = `
with standing as (
  select distinct on (s.body_id, s.cell_end) s.body_id, s.cell_end, r.value, r.value_kind
  from area a
  join indicator i on i.region_id = a.region_id and i.code = 'population_under_18'
  join statement s on s.region_id = a.region_id and s.indicator_id = i.id and s.area_id = a.id and s.body_id = a.body_id
    and s.category_id is null and s.published_at is not null
  left join statement_choice own on own.body_id = s.body_id and own.statement_id = s.id and own.removed_at is null
    and own.published_at is not null
  cross join lateral (
    select value, value_kind from revision
    where body_id = s.body_id and statement_id = s.id and published_at is not null and withdrawn_at is null
    order by number desc limit 1
  ) r
  where a.region_id = $1 and a.kind = 'LOCAL_AUTHORITY' and a.body_id = any ($2::uuid[])
  order by s.body_id, s.cell_end, own.id is null, s.import_sequence, s.line
)
select distinct on (standing.body_id, y.year)
  standing.body_id as "bodyId", y.year, standing.value::text as population, standing.cell_end as "populationDate"
from unnest($3::text[], $4::date[]) y (year, last_day)
join standing on standing.cell_end between y.last_day - interval '2 years' and y.last_day
where standing.value_kind = 'VALUE' and standing.value > 0
order by standing.body_id, y.year, standing.cell_end desc`;
