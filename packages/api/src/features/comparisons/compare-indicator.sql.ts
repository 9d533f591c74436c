/** Stands in for the category of a total, so that totals join by equality. */
const total = "00000000-0000-0000-0000-000000000000";

/**
 * What is stated for the comparison of one indicator, as one statement over published values. Everything worked out from
 * it is worked out afterwards, from exact parts.
 *
 * $1 region · $2 indicator code · $3 area slugs or null for the region's boards · $4 first day · $5 last day ·
 * $6 measure, VALUE or RATE · $7 months of a period, or null · $8 breakdown code or null · $9 category code or null ·
 * $10 points at the most
 *
 * One row a series and period; a row with null keys where there is no series or no period, so that the caller can tell
 * an unknown name from an empty answer.
 *
 * - `current`: each published statement with its last published revision. The standing one is, for an area that is a
 *   board's own, lies in it or is its neighbours', the first loaded of that board; elsewhere the one that was chosen.
 * - `cell`: what is stated for one thing, the standing statement first.
 * - `population`: from its day until the next one's, for two years at most, and for its own category alone: a part is
 *   never divided by the whole.
 * - A category that is a part of one area, such as a locality, makes no series for another.
 */
export const compareIndicatorSql = `
with subject as (
  select i.*, printed.id as printed_rate_id,
         coalesce(i.rate_of_id, case when i.unit = 'COUNT' then i.id else i.numerator_id end) as numerator_of_id,
         coalesce(counted.denominator_id, i.denominator_id) as denominator_of_id,
         coalesce(counted.rate_factor, i.rate_factor) as factor,
         i.unit = 'COUNT' or i.rate_of_id is not null as per_population,
         (i.unit <> 'COUNT' or $6 = 'RATE') and i.derivable as has_parts
  from indicator i
  left join indicator counted on counted.region_id = i.region_id and counted.id = i.rate_of_id
  left join indicator printed on printed.region_id = i.region_id and printed.rate_of_id = i.id
  where i.region_id = $1 and i.code = $2
),
place as (
  select a.*, coalesce(asked.ordinal, a.position) as ordinal
  from area a
  left join unnest($3::text[]) with ordinality asked (slug, ordinal) on asked.slug = a.slug
  where a.region_id = $1
    and case when $3::text[] is null then a.kind = 'LOCAL_AUTHORITY' and a.body_id is not null else asked.slug is not null end
),
part as (
  select c.id, c.code, c.title, c.position, c.area_id
  from subject
  join indicator_breakdown ib on ib.region_id = $1 and ib.indicator_id = subject.id
  join breakdown b on b.region_id = $1 and b.id = ib.breakdown_id and b.code = $8::text
  join category c on c.region_id = $1 and c.breakdown_id = b.id and ($9::text is null or c.code = $9)
  union all
  select null, null, null, 0, null where $8::text is null
),
series as (
  select place.id as area_id, place.ordinal,
         part.code as category_code, part.title as category_title, part.position as category_position,
         coalesce(part.id, '${total}') as category_key
  from place join part on part.area_id is null or part.area_id = place.id
),
current as (
  select s.indicator_id, s.area_id, coalesce(s.category_id, '${total}') as category_key, s.cell_start, s.cell_end,
         s.period_label, s.body_id, s.source, s.section, s.import_sequence, s.line, r.value, r.value_kind, r.note,
         case when place.body_id is null then choice.statement_id is not null else place.body_id = s.body_id end as may_stand
  from subject
  join statement s on s.region_id = $1 and s.published_at is not null
   and s.indicator_id in (subject.id, subject.printed_rate_id, subject.numerator_of_id, subject.denominator_of_id)
  join place on place.id = s.area_id
  left join standing_choice choice on choice.region_id = $1 and choice.statement_id = s.id and choice.body_id = s.body_id
  cross join lateral (
    select value, value_kind, note from revision
    where body_id = s.body_id and statement_id = s.id and published_at is not null
    order by number desc limit 1
  ) r
),
cell as materialized (
  select indicator_id, area_id, category_key, cell_start, cell_end,
    (array_agg(value_kind order by may_stand desc, import_sequence, line))[1] as first_kind,
    (array_agg(value order by may_stand desc, import_sequence, line))[1] as first_value,
    bool_or(may_stand) as stands,
    jsonb_agg(jsonb_build_object(
      'bodyId', body_id, 'value', value::text, 'valueKind', value_kind, 'periodLabel', period_label,
      'source', source, 'section', section, 'note', note
    ) order by may_stand desc, import_sequence, line) as statements
  from current group by 1, 2, 3, 4, 5
),
months as (
  select coalesce($7::integer, (
    select max(case s.period_kind when 'FINANCIAL_YEAR' then 12 when 'HALF' then 6 when 'QUARTER' then 3 else 1 end)
    from statement s
    where s.region_id = $1 and s.published_at is not null
      and s.indicator_id in (subject.id, case when subject.unit = 'PERCENT' then subject.numerator_id end)
  ), 12) as length
  from subject
),
-- Periods of one length are counted from an April.
whole_period as (
  select start::date as cell_start, (start + make_interval(months => months.length) - interval '1 day')::date as cell_end
  from months, generate_series(
    make_date(extract(year from $4::date)::integer - 1, 4, 1)::timestamp, $5::date::timestamp,
    make_interval(months => months.length)
  ) start
),
-- Days of a snapshot for which something is stated, or can be worked out.
stated as (
  select cell.area_id, cell.category_key, cell.cell_end
  from cell, subject
  where cell.indicator_id in (subject.id, case when $6 = 'RATE' then subject.printed_rate_id end)
  union
  select cell.area_id, cell.category_key, cell.cell_end
  from subject
  join cell on cell.indicator_id = subject.numerator_of_id
  join cell base on base.indicator_id = subject.denominator_of_id and base.area_id = cell.area_id
    and base.cell_start = cell.cell_start and base.cell_end = cell.cell_end and base.category_key = '${total}'
  where subject.has_parts and not subject.per_population
    and (subject.numerator_of_id <> subject.denominator_of_id or cell.category_key <> '${total}')
),
axis as (
  select * from (
    select distinct stated.cell_end as cell_start, stated.cell_end
    from subject, stated
    join series on series.area_id = stated.area_id and series.category_key = stated.category_key
    where subject.kind = 'SNAPSHOT' and $7::integer is null and stated.cell_end between $4::date and $5::date
    union all
    select whole_period.cell_end, whole_period.cell_end from subject, whole_period
    where subject.kind = 'SNAPSHOT' and $7::integer is not null and whole_period.cell_end between $4::date and $5::date
    union all
    select whole_period.cell_start, whole_period.cell_end from subject, whole_period
    where subject.kind = 'FLOW' and whole_period.cell_start >= $4::date and whole_period.cell_end <= $5::date
  ) periods
  order by cell_end
  -- One more than may be answered, so that too many can be told from just enough.
  limit (select $10::integer / greatest(count(*), 1) + 1 from series)
),
population as (
  select cell.area_id, cell.category_key, cell.cell_end as from_day, cell.statements,
    least(
      lead(cell.cell_end) over (partition by cell.area_id, cell.category_key order by cell.cell_end) - 1,
      (cell.cell_end + interval '2 years')::date
    ) as to_day
  from cell, subject
  where subject.has_parts and subject.per_population and cell.indicator_id = subject.denominator_of_id
    and cell.stands and cell.first_kind = 'VALUE' and cell.first_value > 0
),
point as (
  select series.*, axis.cell_start, axis.cell_end,
    measured.statements as measured, coalesce(measured.stands, false) as measured_stands,
    printed.statements as printed, coalesce(printed.stands, false) as printed_stands,
    numerator.statements as numerators, coalesce(numerator.stands, false) as numerator_stands,
    coalesce(population.statements, base.statements) as denominators,
    population.statements is not null or coalesce(base.stands, false) as denominator_stands,
    population.from_day as denominator_date
  from series cross join axis cross join subject
  left join cell measured on $6 = 'VALUE' and measured.indicator_id = subject.id and measured.area_id = series.area_id
    and measured.category_key = series.category_key
    and measured.cell_start = axis.cell_start and measured.cell_end = axis.cell_end
  left join cell printed on $6 = 'RATE' and printed.indicator_id = subject.printed_rate_id
    and printed.area_id = series.area_id and printed.category_key = series.category_key
    and printed.cell_start = axis.cell_start and printed.cell_end = axis.cell_end
  left join cell numerator on subject.has_parts and numerator.indicator_id = subject.numerator_of_id
    and numerator.area_id = series.area_id and numerator.category_key = series.category_key
    and numerator.cell_start = axis.cell_start and numerator.cell_end = axis.cell_end
    -- A whole is no share of itself.
    and (subject.numerator_of_id <> subject.denominator_of_id or series.category_key <> '${total}')
  left join population on population.area_id = series.area_id and population.category_key = series.category_key
    and axis.cell_end between population.from_day and population.to_day
  left join cell base on subject.has_parts and not subject.per_population
    and base.indicator_id = subject.denominator_of_id and base.area_id = series.area_id
    and base.category_key = '${total}' and base.cell_start = axis.cell_start and base.cell_end = axis.cell_end
)
select subject.id as "indicatorId", subject.title, subject.unit, subject.kind, subject.derivable, subject.polarity,
  subject.per_population as "perPopulation", subject.has_parts as "hasParts", subject.factor,
  (select length from months) as "periodMonths",
  $8::text is null or exists (
    select from indicator_breakdown ib join breakdown b on b.region_id = $1 and b.id = ib.breakdown_id
    where ib.region_id = $1 and ib.indicator_id = subject.id and b.code = $8
  ) as "hasBreakdown",
  exists (select from part) as "hasPart",
  place.slug as "areaSlug", place.kind as "areaKind", place.body_id as "areaBodyId",
  series.area_id as "areaId", series.category_code as "categoryCode", series.category_title as "categoryTitle",
  point.cell_start as "start", point.cell_end as "end",
  point.measured, point.measured_stands as "measuredStands", point.printed, point.printed_stands as "printedStands",
  point.numerators, point.numerator_stands as "numeratorStands",
  point.denominators, point.denominator_stands as "denominatorStands", point.denominator_date as "denominatorDate"
from subject
left join place on true
left join series on series.area_id = place.id
left join point on point.area_id = series.area_id and point.category_key = series.category_key
order by place.ordinal, series.category_position, point.cell_end`;
