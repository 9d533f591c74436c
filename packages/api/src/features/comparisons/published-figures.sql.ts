/** How much is told of each figure: what it says, also where from, or all that a list of statements tells. */
export type FigureDetail = "VALUES" | "SOURCES" | "STATEMENTS";

/**
 * The columns of `FigureRow`, out of `figure`. Rows of few columns cost Postgres a third of what arrays in JSON do, and node no
 * more.
 */
export function figureColumns(detail: FigureDetail): string {
  const values = `span, area, category_id as "categoryId", cell_start as start, cell_end as end, period_kind as "periodKind",
  case when owner_id is null then standing_choice_id is not null else body_id = owner_id end as "mayStand",
  case when owner_id is null then standing_choice_id when body_id = owner_id then choice_id end as "choiceId",
  number, value_kind as "valueKind", value::text, import_sequence as "importSequence", line`;
  if (detail === "VALUES") return values;
  const sources = `${values}, source, section, note`;
  if (detail === "SOURCES") return sources;
  return `${sources}, body_id as "bodyId", statement_id as "statementId", period_label as "periodLabel"`;
}

/**
 * What is wanted of figures, a row each of an indicator's days in an area, by the places that it is told by: every indicator's
 * days in all areas of its set.
 *
 * $2 indicators, $3 and $4 first and last day of the cells' ends, $5 sets of areas: arrays of one length · $6 sets, $7 areas
 * in them, $8 the boards whose areas they are: arrays of one length
 */
export const wantedFigures = `wanted as materialized (
  select span.place::integer as span, area.place::integer as area, indicator_id, area_id, owner_id, first_day, last_day
  from unnest($2::uuid[], $3::date[], $4::date[], $5::integer[]) with ordinality
    span (indicator_id, first_day, last_day, of_set, place)
  join unnest($6::integer[], $7::uuid[], $8::uuid[]) with ordinality area (in_set, area_id, owner_id, place) on in_set = of_set
)`;

/**
 * What published statements say: `figure`, a row each, to be selected from.
 *
 * $1 region · $2 to $8 what is wanted, as `wantedFigures` · $9 categories, beside the totals
 *
 * Of a board's own area, or one that lies in it or is its neighbours', what that board states may stand; elsewhere the revision
 * that the region's steward chose, which need not be the last, and nothing without a choice.
 */
export const publishedFigures = `
with ${wantedFigures},
said as materialized (
  select wanted.span, wanted.area, wanted.owner_id, f.category_id, f.cell_start, f.cell_end, f.period_kind, f.body_id,
    f.statement_id, f.number, f.value_kind, f.value, f.period_label, f.source, f.section, f.note, f.import_sequence, f.line, f.choice_id
  from wanted
  join published_figure f on f.region_id = $1 and f.indicator_id = wanted.indicator_id and f.area_id = wanted.area_id
    and f.cell_end between wanted.first_day and wanted.last_day and f.number is not null
  where f.category_id is null or f.category_id = any ($9::uuid[])
),
chosen as materialized (
  select wanted.span, wanted.area, c.* from wanted
  join standing_choice c on c.region_id = $1 and c.indicator_id = wanted.indicator_id and c.area_id = wanted.area_id
    and c.cell_end between wanted.first_day and wanted.last_day and c.removed_at is null
  where wanted.owner_id is null and (c.category_id is null or c.category_id = any ($9::uuid[]))
),
figure as (
  select said.*, chosen.id as standing_choice_id
  from said
  left join chosen on chosen.body_id = said.body_id and chosen.statement_id = said.statement_id
    and chosen.revision_number = said.number
  union all
  -- A revision that was chosen and is not what its statement says now.
  select c.span, c.area, null, c.category_id, c.cell_start, c.cell_end, s.period_kind, s.body_id, s.id, r.number,
    r.value_kind, r.value, s.period_label, s.source, s.section, r.note, s.import_sequence, s.line, null, c.id
  from chosen c
  join statement s on s.body_id = c.body_id and s.id = c.statement_id and s.published_at is not null
  join revision r on r.body_id = c.body_id and r.statement_id = c.statement_id and r.number = c.revision_number
    and r.published_at is not null and r.withdrawn_at is null
  where not exists (
    select from said
    where said.body_id = c.body_id and said.statement_id = c.statement_id and said.number = c.revision_number
  )
)`;
