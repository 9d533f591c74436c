/** Stands in for the category of a total, so that totals join by equality. */
const total = "00000000-0000-0000-0000-000000000000";

/**
 * What is stated for the comparison of one indicator, as one statement over published values. Everything worked out from
 * it is worked out afterwards, from exact parts; its periods too are matched with what is stated for them afterwards, so
 * that the work grows with the statements alone.
 *
 * $1 region · $2 indicator code · $3 areas by slug, ONS or DfE code, or null for the region's boards · $4 first day · $5 last day ·
 * $6 measure, VALUE or RATE · $7 months of a period, or null · $8 breakdown code or null · $9 category code or null ·
 * $10 points at the most
 *
 * One row a series; null keys where an area has none. The first row has the periods, null where there are none.
 *
 * - `current`: each published statement with its last published revision that is not withdrawn; without any it says
 *   nothing. The standing one is, for an area that is a board's own, lies in it or is its neighbours', the one that the board
 *   chose, else the first loaded of that board; elsewhere the revision that was chosen.
 * - `cell`: what is stated for one thing, the standing statement first.
 * - `ingredient`: what a series is made of, by its role. A population is for its own category alone: a part is never
 *   divided by the whole.
 * - `months`: without a length that is asked for, the longest for which these areas have a value within the days.
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
         s.period_label, s.body_id, s.id as statement_id, s.source, s.section, s.import_sequence, s.line,
         r.number, r.value, r.value_kind, r.note,
         case s.period_kind when 'FINANCIAL_YEAR' then 12 when 'HALF' then 6 when 'QUARTER' then 3 else 1 end as months,
         case when place.body_id is null then r.number is not distinct from choice.revision_number
              else place.body_id = s.body_id end as may_stand,
         case when place.body_id is not null then own.id when r.number = choice.revision_number then choice.id end as choice_id
  from subject
  join statement s on s.region_id = $1 and s.published_at is not null
   and s.indicator_id in (subject.id, subject.printed_rate_id, subject.numerator_of_id, subject.denominator_of_id)
   and s.cell_end between $4::date - interval '2 years' and $5::date
  join place on place.id = s.area_id
  left join standing_choice choice on choice.region_id = $1 and choice.statement_id = s.id and choice.body_id = s.body_id
   and choice.removed_at is null and place.body_id is null
  left join statement_choice own on own.body_id = s.body_id and own.statement_id = s.id
   and own.removed_at is null and own.published_at is not null and place.body_id = s.body_id
  cross join lateral (
    select number, value, value_kind, note, max(number) over () as last_number from revision
    where body_id = s.body_id and statement_id = s.id and published_at is not null and withdrawn_at is null
  ) r
  where r.number = r.last_number or r.number = choice.revision_number
),
cell as materialized (
  select indicator_id, area_id, category_key, cell_start, cell_end,
    (array_agg(value_kind order by may_stand desc, choice_id is null, import_sequence, line, number))[1] as first_kind,
    bool_or(may_stand) as stands, max(months) as months,
    jsonb_agg(jsonb_build_object(
      'statementId', statement_id, 'choiceId', choice_id, 'bodyId', body_id, 'value', value::text, 'valueKind', value_kind, 'periodLabel', period_label,
      'source', source, 'section', section, 'note', note
    ) order by may_stand desc, choice_id is null, import_sequence, line, number) as statements
  from current group by 1, 2, 3, 4, 5
),
-- What each series is made of. A category's base is the total; a whole is no share of itself.
ingredient as materialized (
  select series.area_id, series.category_key, role.name as role,
         cell.cell_start, cell.cell_end, cell.stands, cell.first_kind, cell.months, cell.statements
  from subject cross join series
  cross join lateral (
    select subject.numerator_of_id is distinct from subject.denominator_of_id or series.category_key <> '${total}' as is_part
  ) share
  cross join lateral (values
    ('measured', case when $6 = 'VALUE' then subject.id end, series.category_key),
    ('printed', case when $6 = 'RATE' then subject.printed_rate_id end, series.category_key),
    ('numerator', case when subject.has_parts and share.is_part then subject.numerator_of_id end, series.category_key),
    ('population', case when subject.has_parts and subject.per_population then subject.denominator_of_id end,
      series.category_key),
    ('base', case when subject.has_parts and share.is_part and not subject.per_population then subject.denominator_of_id end,
      '${total}')
  ) role (name, indicator_id, category_key)
  join cell on cell.indicator_id = role.indicator_id and cell.area_id = series.area_id
    and cell.category_key = role.category_key
),
months as (
  select coalesce($7::integer, (
    select max(ingredient.months) from ingredient
    where stands and first_kind = 'VALUE' and cell_start >= $4::date and cell_end <= $5::date
      and (role in ('measured', 'printed') or (role = 'numerator' and ($6 = 'RATE' or not subject.per_population)))
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
  select distinct cell_end from (
    select cell_end from ingredient
    where cell_end between $4::date and $5::date
    group by area_id, category_key, cell_start, cell_end
    having bool_or(role in ('measured', 'printed'))
      or (bool_or(role = 'numerator') and ($6 = 'RATE' or bool_or(role = 'base')))
  ) days
),
axis as (
  select * from (
    select stated.cell_end as cell_start, stated.cell_end from subject, stated
    where subject.kind = 'SNAPSHOT' and $7::integer is null
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
)
select subject.id as "indicatorId", subject.title, subject.unit, subject.kind, subject.derivable, subject.polarity,
  subject.per_population as "perPopulation", subject.has_parts as "hasParts", subject.factor,
  (select length from months) as "periodMonths",
  $8::text is null or exists (
    select from indicator_breakdown ib join breakdown b on b.region_id = $1 and b.id = ib.breakdown_id
    where ib.region_id = $1 and ib.indicator_id = subject.id and b.code = $8
  ) as "hasBreakdown",
  exists (select from part) as "hasPart",
  case when row_number() over (order by place.ordinal, series.category_position) = 1 then (
    select jsonb_agg(jsonb_build_object('start', cell_start, 'end', cell_end) order by cell_end) from axis
  ) end as periods,
  place.names as "areaNames", place.kind as "areaKind", place.body_id as "areaBodyId",
  series.area_id as "areaId", series.category_code as "categoryCode", series.category_title as "categoryTitle",
  made.ingredients
from subject
left join place on true
left join series on series.area_id = place.id
left join (
  select area_id, category_key, jsonb_agg(jsonb_build_object(
    'role', role, 'start', cell_start, 'end', cell_end, 'stands', stands, 'statements', statements
  ) order by cell_end) as ingredients
  from ingredient group by 1, 2
) made on made.area_id = series.area_id and made.category_key = series.category_key
order by place.ordinal, series.category_position`;
