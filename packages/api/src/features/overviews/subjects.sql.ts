import { subjectColumns, subjectTables } from "../comparisons";

/**
 * Indicators with totals that stand in a board's area, or with a breakdown, and for when: those that tell most first, by
 * their periods.
 *
 * $1 region · $2 area · $3 ids or null · $4 codes or null · $5 measure, VALUE or RATE: of counts alone · $6 breakdown's code
 * or null · $7 rows at the most
 */
export const subjectsOfBoardSql = `
select ${subjectColumns}, e.periods
from published_extent e
join (${subjectTables}) on i.region_id = e.region_id and i.id = e.indicator_id
where e.region_id = $1 and e.area_id = $2 and e.stands and e.latest is not null
  and case when $6::text is null then e.has_totals else exists (
    select from indicator_breakdown ib
    join breakdown b on b.region_id = ib.region_id and b.id = ib.breakdown_id and b.code = $6
    where ib.region_id = i.region_id and ib.indicator_id = i.id and b.id = any (e.breakdown_ids)) end
  and ($3::uuid[] is null or i.id = any ($3)) and ($4::text[] is null or i.code = any ($4))
  and ($5 = 'VALUE' or (i.unit = 'COUNT' and i.derivable))
order by array_position($4::text[], i.code), cardinality(e.periods) desc, i.position, i.id
limit $7`;

/**
 * Indicators with totals that stand in the areas of a region's boards, in the catalogue's order, each with the last day of
 * any and the kinds of the periods that end then.
 *
 * $1 region · $2 codes or null · $3 theme or null · $4 measure, VALUE or RATE: of counts alone · $5 rows at the most
 */
export const subjectsOfRegionSql = `
with found as materialized (
  select told.*, extent.latest
  from (
    select ${subjectColumns}, array_position($2::text[], i.code) as asked, i.position
    from ${subjectTables}
    where i.region_id = $1 and ($2::text[] is null or i.code = any ($2)) and ($3::text is null or i.theme = $3)
      and ($4 = 'VALUE' or (i.unit = 'COUNT' and i.derivable))
    order by asked, i.position, i.id
  ) told
  cross join lateral (
    select max(e.latest) as latest
    from published_extent e
    join area a on a.region_id = e.region_id and a.id = e.area_id and a.kind = 'LOCAL_AUTHORITY'
    where e.region_id = $1 and e.indicator_id = told."indicatorId" and e.stands and e.has_totals and e.latest is not null
  ) extent
  where extent.latest is not null
  -- Sorted already: extents are read of no more indicators than are answered.
  order by asked, position, "indicatorId"
  limit $5
)
select found.*, case found.kind when 'SNAPSHOT' then array['DATE'] else ends.kinds end as kinds
from found
left join lateral (
  select array_agg(kind) as kinds
  from unnest(array['FINANCIAL_YEAR', 'HALF', 'QUARTER', 'MONTH']) kind
  where exists (
    select from published_extent e
    where e.region_id = $1 and e.indicator_id = found."indicatorId" and e.latest = found.latest and e.stands
      and concat(kind, ' ', found.latest) = any (e.periods))
) ends on found.kind = 'FLOW'
order by asked, position, "indicatorId"`;

/**
 * The categories of a breakdown that an area has, in their order.
 *
 * $1 region · $2 code · $3 area
 */
export const categoriesSql = `
select c.id as "categoryId", c.code as "categoryCode", c.title as "categoryTitle"
from breakdown b
join category c on c.region_id = b.region_id and c.breakdown_id = b.id
where b.region_id = $1 and b.code = $2 and (c.area_id is null or c.area_id = $3)
order by c.position, c.id`;
