import { isShareOfStatement } from "./share-of-statement.sql";

/**
 * Areas that no board owns in which a value of the indicator `i` was chosen, or the count of a share that can be worked
 * out: the choice `c` and its statement `s`. What was withdrawn since counts for nothing.
 */
export const chosenOfIndicator = `
  standing_choice c
  join area a on a.region_id = c.region_id and a.id = c.area_id and a.body_id is null
  join statement s on s.body_id = c.body_id and s.id = c.statement_id and s.published_at is not null
  join revision chosen on chosen.body_id = c.body_id and chosen.statement_id = c.statement_id
    and chosen.number = c.revision_number and chosen.published_at is not null and chosen.withdrawn_at is null
  where c.region_id = i.region_id and c.removed_at is null
    and c.indicator_id = any (array[i.id, case when i.unit = 'PERCENT' and i.derivable then i.numerator_id end])
    and (c.indicator_id = i.id or ${isShareOfStatement})`;

/** The first and the last day and the number of areas of what stands of the indicator `t`; a share that can be worked out counts. */
export const extentOfIndicator = `cross join lateral (
  select min(stands.earliest) as earliest, max(stands.latest) as latest, count(distinct stands.area_id) as areas
  from (
    select e.area_id, e.earliest, e.latest from published_extent e
    where e.region_id = t.region_id and e.indicator_id = t.id and e.stands and e.latest is not null
    union all
    select c.area_id, c.cell_end, c.cell_end from (select t.region_id, t.id, t.unit, t.derivable, t.numerator_id, t.denominator_id) i,
      ${chosenOfIndicator}
  ) stands
) extent`;

/**
 * What the rates or values of each indicator have been published for in the region: by a statement of its own, by one of
 * its printed rate where rates are asked for, and where both parts of a share are stored. What does not stand, such as a
 * board's number about England that was not chosen, or what was withdrawn, counts for nothing.
 *
 * $1 indicators · $2 measure, VALUE or RATE
 */
export const publishedExtentSql = `
with source as (
  select i.region_id, i.id as of_id, i.id from indicator i where i.id = any ($1::uuid[]) and ($2 = 'VALUE' or i.unit <> 'PERCENT')
  union all
  select i.region_id, i.id, printed.id
  from indicator i join indicator printed on printed.region_id = i.region_id and printed.rate_of_id = i.id
  where i.id = any ($1::uuid[]) and $2 = 'RATE'
),
stands as (
  select source.of_id, e.area_id, e.periods, e.has_totals, e.breakdown_ids
  from source
  join published_extent e on e.region_id = source.region_id and e.indicator_id = source.id and e.stands and e.latest is not null
  union all
  select source.of_id, s.area_id, array_agg(distinct concat(case when i.kind = 'SNAPSHOT' then 'DATE' else s.period_kind end, ' ', s.cell_end)),
    bool_or(s.category_id is null), coalesce(array_agg(distinct part.breakdown_id) filter (where part.id is not null), '{}')
  from source
  join indicator i on i.region_id = source.region_id and i.id = source.id
  cross join lateral (select c.area_id, s.period_kind, s.cell_end, s.category_id from ${chosenOfIndicator}) s (area_id, period_kind, cell_end, category_id)
  left join category part on part.region_id = i.region_id and part.id = s.category_id
  group by 1, 2
)
select of_id as "indicatorId", area."areaIds", area."hasTotals", period.periods, coalesce(part."breakdownIds", '{}') as "breakdownIds"
from (select of_id, array_agg(distinct area_id) as "areaIds", bool_or(has_totals) as "hasTotals" from stands group by 1) area
join (select of_id, array_agg(distinct period) as periods from stands, unnest(periods) period group by 1) period using (of_id)
left join (select of_id, array_agg(distinct part) as "breakdownIds" from stands, unnest(breakdown_ids) part group by 1) part using (of_id)`;
