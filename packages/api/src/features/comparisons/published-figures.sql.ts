/** How much is told of each figure: what it says, also where from, or all that a list of statements tells. */
export type FigureDetail = "VALUES" | "SOURCES" | "STATEMENTS";

/**
 * The columns of `FigureRow`, out of `figure`. Rows of few columns cost Postgres a third of what arrays in JSON do, and node no
 * more.
 */
export function figureColumns(detail: FigureDetail): string {
  const values = `place, category_id as "categoryId", cell_start as start, cell_end as end, period_kind as "periodKind", is_own as "isOwn",
  number, value_kind as "valueKind", value::text, import_sequence as "importSequence", line, choice_id as "choiceId",
  standing_choice_id as "standingChoiceId"`;
  if (detail === "VALUES") return values;
  const sources = `${values}, source, section, note`;
  if (detail === "SOURCES") return sources;
  return `${sources}, body_id as "bodyId", statement_id as "statementId", period_label as "periodLabel"`;
}

/**
 * What published statements say: `figure`, a row each, to be selected from.
 *
 * $1 region · $2 indicators, $3 areas, $4 the boards whose areas they are, $5 and $6 first and last day of the cells' ends:
 * what is wanted, arrays of one length, by whose place it is told · $7 categories, beside the totals
 *
 * The standing choice of a figure says by which choice of the region's steward it stands, in an area that no board owns: such
 * a figure is the chosen revision, which need not be the last.
 */
export const publishedFigures = `
with wanted as materialized (
  select indicator_id, area_id, owner_id, first_day, last_day, place::integer
  from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::date[], $6::date[]) with ordinality
    wanted (indicator_id, area_id, owner_id, first_day, last_day, place)
),
said as materialized (
  select wanted.place, f.category_id, f.cell_start, f.cell_end, f.period_kind, f.body_id = wanted.owner_id as is_own, f.body_id,
    f.statement_id, f.number, f.value_kind, f.value, f.period_label, f.source, f.section, f.note, f.import_sequence, f.line, f.choice_id
  from wanted
  join published_figure f on f.region_id = $1 and f.indicator_id = wanted.indicator_id and f.area_id = wanted.area_id
    and f.cell_end between wanted.first_day and wanted.last_day and f.number is not null
  where f.category_id is null or f.category_id = any ($7::uuid[])
),
chosen as materialized (
  select wanted.place, c.* from wanted
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
  select c.place, c.category_id, c.cell_start, c.cell_end, s.period_kind, null, s.body_id, s.id, r.number,
    r.value_kind, r.value, s.period_label, s.source, s.section, r.note, s.import_sequence, s.line, null, c.id
  from chosen c
  join statement s on s.body_id = c.body_id and s.id = c.statement_id and s.published_at is not null
  join revision r on r.body_id = c.body_id and r.statement_id = c.statement_id and r.number = c.revision_number
    and r.published_at is not null and r.withdrawn_at is null
  where not exists (
    select from said
    where said.body_id = c.body_id and said.statement_id = c.statement_id and said.number = c.revision_number)
)`;
