/**
 * What published statements say, cell by cell: a row for each indicator, area and category, with its figures as arrays in
 * the order of `FigureParts`.
 *
 * $1 region · $2 indicators, $3 areas, $4 the boards whose areas they are, $5 and $6 first and last day of the cells' ends:
 * what is wanted, arrays of one length · $7 categories, beside the totals · $8 whether with what a list of statements tells
 *
 * The standing choice of a figure says by which choice of the region's steward it stands, in an area that no board owns: such
 * a figure is the chosen revision, which need not be the last.
 */
export const publishedFiguresSql = `
with wanted as materialized (
  select * from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::date[], $6::date[])
    wanted (indicator_id, area_id, owner_id, first_day, last_day)
),
said as materialized (
  select f.indicator_id, f.area_id, f.category_id, f.cell_start, f.cell_end, f.period_kind,
    nullif(f.body_id, wanted.owner_id) as other_id, f.body_id, f.statement_id,
    f.number, f.value_kind, f.value, f.period_label, f.source, f.section, f.note, f.import_sequence, f.line, f.choice_id
  from wanted
  join published_figure f on f.region_id = $1 and f.indicator_id = wanted.indicator_id and f.area_id = wanted.area_id
    and f.cell_end between wanted.first_day and wanted.last_day and f.number is not null
  where f.category_id is null or f.category_id = any ($7::uuid[])
),
chosen as materialized (
  select c.* from wanted
  join standing_choice c on c.region_id = $1 and c.indicator_id = wanted.indicator_id and c.area_id = wanted.area_id
    and c.cell_end between wanted.first_day and wanted.last_day and c.removed_at is null
  where wanted.owner_id is null and (c.category_id is null or c.category_id = any ($7::uuid[]))
),
figure as (
  select said.*, chosen.id as standing_choice_id
  from said
  left join chosen on chosen.body_id = said.body_id and chosen.statement_id = said.statement_id
    and chosen.revision_number = said.number
  union all
  -- A revision that was chosen and is not what its statement says now.
  select c.indicator_id, c.area_id, c.category_id, c.cell_start, c.cell_end, s.period_kind, s.body_id, s.body_id, s.id,
    r.number, r.value_kind, r.value, s.period_label, s.source, s.section, r.note, s.import_sequence, s.line, null, c.id
  from chosen c
  join statement s on s.body_id = c.body_id and s.id = c.statement_id and s.published_at is not null
  join revision r on r.body_id = c.body_id and r.statement_id = c.statement_id and r.number = c.revision_number
    and r.published_at is not null and r.withdrawn_at is null
  where not exists (
    select from said
    where said.body_id = c.body_id and said.statement_id = c.statement_id and said.number = c.revision_number)
)
select indicator_id as "indicatorId", area_id as "areaId", category_id as "categoryId",
  json_agg(json_build_array(cell_start, cell_end, period_kind, other_id, number, value_kind, value::text, source, section,
    note, import_sequence, line, choice_id, standing_choice_id, case when $8::boolean then body_id end,
    case when $8::boolean then statement_id end, case when $8::boolean then period_label end)) as figures
from figure
group by 1, 2, 3`;
