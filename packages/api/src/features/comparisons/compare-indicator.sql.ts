/**
 * The comparison of one indicator, as one statement over published values.
 *
 * $1 region · $2 indicator code · $3 area slugs or null for the region's boards · $4 first day · $5 last day ·
 * $6 measure, VALUE or RATE · $7 months of a period, or null · $8 breakdown code or null · $9 category code or null ·
 * $10 points at the most
 *
 * One row a series and period; a row with null keys where there is no series or no period, so that the caller can tell
 * an unknown name from an empty answer.
 *
 * - `current`: each published statement with its last published revision. The standing one is, for an area that is a
 *   board's own, lies in it or is its neighbours', the first loaded of that board; elsewhere the first loaded of all.
 * - `parts`: numerator and denominator of the measured cell. A percentage takes its base from the total of the same
 *   period; a rate takes the latest population not after the point's date and not more than two years older.
 * - Changes and ranks compare unrounded values.
 */
export const compareIndicatorSql = `
with subject as (
  select i.*, printed.id as printed_rate_id,
         coalesce(i.rate_of_id, case when i.unit = 'COUNT' then i.id else i.numerator_id end) as numerator_of_id,
         coalesce(counted.denominator_id, i.denominator_id) as denominator_of_id,
         coalesce(counted.rate_factor, i.rate_factor) as factor,
         i.unit = 'COUNT' or i.rate_of_id is not null as per_population
  from indicator i
  left join indicator counted on counted.region_id = i.region_id and counted.id = i.rate_of_id
  left join indicator printed on printed.region_id = i.region_id and printed.rate_of_id = i.id
  where i.region_id = $1 and i.code = $2
),
place as (
  select a.*, coalesce(asked.ordinal, a.position) as ordinal,
         a.kind = 'LOCAL_AUTHORITY' and a.body_id is not null as is_board
  from area a
  left join unnest($3::text[]) with ordinality asked (slug, ordinal) on asked.slug = a.slug
  where a.region_id = $1
    and case when $3::text[] is null then a.kind = 'LOCAL_AUTHORITY' and a.body_id is not null else asked.slug is not null end
),
part as (
  select c.id, c.code, c.title, c.position
  from subject
  join indicator_breakdown ib on ib.region_id = $1 and ib.indicator_id = subject.id
  join breakdown b on b.region_id = $1 and b.id = ib.breakdown_id and b.code = $8::text
  join category c on c.region_id = $1 and c.breakdown_id = b.id and ($9::text is null or c.code = $9)
  union all
  select null, null, null, 0 where $8::text is null
),
series as (
  select place.id as area_id, place.body_id, place.is_board, place.ordinal,
         part.id as category_id, part.code as category_code, part.title as category_title, part.position as category_position
  from place cross join part
),
current as materialized (
  select s.indicator_id, s.area_id, s.category_id, s.cell_start, s.cell_end, s.period_label, s.period_kind,
         s.body_id, s.source, s.section, s.import_sequence, s.line, r.value, r.value_kind, r.note,
         (place.body_id is null or place.body_id = s.body_id) and row_number() over (
           partition by s.indicator_id, s.area_id, s.category_id, s.cell_start, s.cell_end
           order by (place.body_id is null or place.body_id = s.body_id) desc, s.import_sequence, s.line
         ) = 1 as standing
  from subject
  join statement s on s.region_id = $1 and s.published_at is not null
   and s.indicator_id in (subject.id, subject.printed_rate_id, subject.numerator_of_id, subject.denominator_of_id)
  join place on place.id = s.area_id
  cross join lateral (
    select value, value_kind, note from revision
    where body_id = s.body_id and statement_id = s.id and published_at is not null
    order by number desc limit 1
  ) r
),
standing as materialized (select * from current where standing),
-- Every statement of the measured cells: of the indicator itself, or the printed rates beside worked-out ones.
beside as (
  select current.*
  from current, subject
  where current.indicator_id = case when $6 = 'RATE' then subject.printed_rate_id else subject.id end
),
months as (
  select coalesce($7::integer, (
    select max(case s.period_kind when 'FINANCIAL_YEAR' then 12 when 'HALF' then 6 when 'QUARTER' then 3 else 1 end)
    from statement s
    where s.region_id = $1 and s.indicator_id = subject.id and s.published_at is not null
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
population as (
  select standing.area_id, standing.cell_end, standing.value
  from standing, subject
  where standing.indicator_id = subject.denominator_of_id and standing.category_id is null
    and standing.value_kind = 'VALUE' and standing.value > 0
),
rated as (
  -- Snapshot dates on which a rate can be shown: worked out, or as printed.
  select n.area_id, n.category_id, n.cell_end
  from standing n, subject
  where n.indicator_id = subject.id and $6 = 'RATE'
    and (n.value_kind <> 'VALUE' or exists (
      select from population
      where population.area_id = n.area_id and population.cell_end <= n.cell_end
        and population.cell_end >= n.cell_end - interval '2 years'))
  union
  select p.area_id, p.category_id, p.cell_end
  from standing p, subject where p.indicator_id = subject.printed_rate_id and $6 = 'RATE'
  union
  select v.area_id, v.category_id, v.cell_end
  from standing v, subject where v.indicator_id = subject.id and $6 = 'VALUE'
),
axis as (
  select * from (
    select distinct rated.cell_end as cell_start, rated.cell_end
    from subject, rated
    join series on series.area_id = rated.area_id and series.category_id is not distinct from rated.category_id
    where subject.kind = 'SNAPSHOT' and $7::integer is null and rated.cell_end between $4::date and $5::date
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
point as (
  select series.*, axis.cell_start, axis.cell_end, subject.polarity, subject.derivable,
         subject.kind = 'FLOW' or $7::integer is not null as has_previous,
         case when subject.derivable then numerator.value end as numerator,
         case when subject.derivable then denominator.value end as denominator,
         case when subject.derivable and subject.per_population then denominator.cell_end end as denominator_date,
         subject.factor, subject.per_population,
         measured.value as own_value, measured.value_kind as own_kind, measured.note as own_note,
         measured.source as own_source, measured.section as own_section,
         printed.value as printed_value, printed.value_kind as printed_kind, printed.note as printed_note,
         printed.source as printed_source, printed.section as printed_section,
         $6 = 'RATE' and measured.value_kind = 'VALUE' and denominator.value is not null as worked_out
  from series cross join axis cross join subject
  left join standing measured on measured.indicator_id = subject.id and measured.area_id = series.area_id
    and measured.category_id is not distinct from series.category_id
    and measured.cell_start = axis.cell_start and measured.cell_end = axis.cell_end
  left join standing printed on $6 = 'RATE' and printed.indicator_id = subject.printed_rate_id
    and printed.area_id = series.area_id and printed.category_id is not distinct from series.category_id
    and printed.cell_start = axis.cell_start and printed.cell_end = axis.cell_end
  left join standing numerator on (subject.unit <> 'COUNT' or $6 = 'RATE')
    and numerator.indicator_id = subject.numerator_of_id and numerator.value_kind = 'VALUE'
    and numerator.area_id = series.area_id and numerator.category_id is not distinct from series.category_id
    and numerator.cell_start = axis.cell_start and numerator.cell_end = axis.cell_end
  left join lateral (
    select population.value, population.cell_end from population
    where subject.per_population and (subject.unit <> 'COUNT' or $6 = 'RATE') and population.area_id = series.area_id
      and population.cell_end <= axis.cell_end and population.cell_end >= axis.cell_end - interval '2 years'
    union all
    select base.value, base.cell_end from standing base
    where not subject.per_population and base.indicator_id = subject.denominator_of_id and base.value_kind = 'VALUE'
      and base.area_id = series.area_id and base.category_id is null
      and base.cell_start = axis.cell_start and base.cell_end = axis.cell_end
    order by cell_end desc limit 1
  ) denominator on true
),
valued as (
  select point.*,
    case
      when $6 = 'VALUE' then own_value
      when worked_out then own_value * factor / denominator
      else printed_value
    end as exact,
    case
      when $6 = 'VALUE' then coalesce(own_kind, 'NO_DATA')
      when worked_out then 'VALUE'
      when printed_kind is not null then printed_kind
      when own_kind is null then 'NO_DATA'
      when own_kind <> 'VALUE' then own_kind
      else 'NOT_AVAILABLE'
    end as value_kind,
    -- Whose source is shown: the count's where the rate is worked out or can't be, the printed rate's where that stands.
    $6 = 'RATE' and not coalesce(worked_out, false) and printed_kind is not null as as_printed
  from point
),
judged as (
  select valued.*,
    case when derivable and has_previous then
      exact - lag(exact) over (partition by area_id, category_id order by cell_end)
    end as change,
    case when derivable and polarity <> 'NO_JUDGEMENT' and is_board and exact is not null then
      rank() over (
        partition by category_id, cell_start, cell_end, is_board and exact is not null
        order by case when polarity = 'HIGHER_IS_BETTER' then -exact else exact end
      )
    end as rank
  from valued
)
select subject.id as "indicatorId", subject.title, subject.unit, subject.kind, subject.derivable,
  (select length from months) as "periodMonths",
  $8::text is null or exists (
    select from indicator_breakdown ib join breakdown b on b.region_id = $1 and b.id = ib.breakdown_id
    where ib.region_id = $1 and ib.indicator_id = subject.id and b.code = $8
  ) as "hasBreakdown",
  exists (select from part) as "hasPart",
  place.id as "areaId", place.slug as "areaSlug",
  series.category_code as "categoryCode", series.category_title as "categoryTitle",
  judged.cell_start as "start", judged.cell_end as "end",
  (case when $6 = 'RATE' and judged.worked_out then round(judged.exact, 1) else judged.exact end)::text as value,
  judged.value_kind as "valueKind",
  judged.numerator::text, judged.denominator::text, judged.denominator_date as "denominatorDate",
  case when judged.per_population then judged.factor end as factor,
  (case when $6 = 'RATE' then round(judged.change, 1) else judged.change end)::text as change,
  judged.rank::integer,
  case when as_printed then printed_source else own_source end as source,
  case when as_printed then printed_section else own_section end as section,
  case when as_printed then printed_note else own_note end as note,
  case when judged.cell_end is not null then (
    select jsonb_agg(jsonb_build_object(
      'bodyId', beside.body_id, 'value', beside.value::text, 'valueKind', beside.value_kind,
      'periodLabel', beside.period_label, 'source', beside.source, 'section', beside.section, 'note', beside.note,
      'standing', beside.standing and not coalesce(judged.worked_out, false)
    ) order by beside.standing desc, beside.import_sequence, beside.line)
    from beside
    where beside.area_id = judged.area_id and beside.category_id is not distinct from judged.category_id
      and beside.cell_start = judged.cell_start and beside.cell_end = judged.cell_end
  ) end as statements
from subject
left join place on true
left join series on series.area_id = place.id
left join judged on judged.area_id = series.area_id and judged.category_id is not distinct from series.category_id
order by place.ordinal, series.category_position, judged.cell_end`;
