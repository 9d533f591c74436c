/** What a comparison must know of the indicator `i`, as `Subject` has it; out of `subjectTables`. */
export const subjectColumns = `
  i.id as "indicatorId", i.title, i.unit, i.kind, i.derivable, i.polarity,
  i.unit = 'COUNT' or i.rate_of_id is not null as "perPopulation", coalesce(counted.rate_factor, i.rate_factor) as factor,
  printed.id as "printedRateId",
  coalesce(i.rate_of_id, case when i.unit = 'COUNT' then i.id else i.numerator_id end) as "numeratorOfId",
  coalesce(counted.denominator_id, i.denominator_id) as "denominatorOfId"`;

/** Indicators, each with the count that it is the printed rate of, and with its own printed rate. */
export const subjectTables = `indicator i
  left join indicator counted on counted.region_id = i.region_id and counted.id = i.rate_of_id
  left join indicator printed on printed.region_id = i.region_id and printed.rate_of_id = i.id`;

/**
 * What a comparison of one indicator is about, and between whom: one row a series, with null keys where an area has none,
 * and one row alone of an indicator where no area is found.
 *
 * $1 region · $2 indicator code · $3 areas by slug, ONS or DfE code, or null for the region's boards · $4 breakdown code or
 * null · $5 category code or null
 *
 * A category that is a part of one area, such as a locality, makes no series for another.
 */
export const subjectSql = `
with subject as (
  select ${subjectColumns} from ${subjectTables} where i.region_id = $1 and i.code = $2
),
-- Two names of one area are one.
asked as (
  select named.id, min(name.ordinal) as ordinal, array_agg(name.text) as names
  from unnest($3::text[]) with ordinality name (text, ordinal)
  join (select id, unnest(array[slug, ons_code, dfe_code]) as text from area where region_id = $1) named using (text)
  group by named.id
),
place as (
  select a.*, coalesce(asked.ordinal, a.position) as ordinal, asked.names
  from area a
  left join asked on asked.id = a.id
  where a.region_id = $1
    and case when $3::text[] is null then a.kind = 'LOCAL_AUTHORITY' and a.body_id is not null else asked.id is not null end
),
part as (
  select c.id, c.code, c.title, c.position, c.area_id, true as is_there
  from subject
  join indicator_breakdown ib on ib.region_id = $1 and ib.indicator_id = subject."indicatorId"
  join breakdown b on b.region_id = $1 and b.id = ib.breakdown_id and b.code = $4::text
  join category c on c.region_id = $1 and c.breakdown_id = b.id and ($5::text is null or c.code = $5)
  union all
  select null, null, null, 0, null, true where $4::text is null
)
select subject.*,
  $4::text is null or exists (
    select from indicator_breakdown ib join breakdown b on b.region_id = $1 and b.id = ib.breakdown_id
    where ib.region_id = $1 and ib.indicator_id = subject."indicatorId" and b.code = $4
  ) as "hasBreakdown",
  exists (select from part) as "hasPart",
  place.names as "areaNames", place.kind as "areaKind", place.body_id as "areaBodyId",
  case when part.is_there then place.id end as "areaId", part.id as "categoryId", part.code as "categoryCode", part.title as "categoryTitle"
from subject
left join place on true
left join part on part.area_id is null or part.area_id = place.id
order by place.ordinal, place.slug, part.position, part.code`;
