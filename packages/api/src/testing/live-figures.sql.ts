import { wantedFigures } from "../features/comparisons/published-figures.sql";

/**
 * The same as `publishedFigures`, by the same parameters, worked out from statements, their revisions and the
 * choices between them: the reference that the published figures are held against.
 */
export const liveFigures = `
with ${wantedFigures},
current as (
  select s.*, wanted.span, wanted.area, wanted.owner_id, r.number, r.value_kind, r.value, r.note, own.id as choice_id
  from wanted
  join statement s on s.region_id = $1 and s.indicator_id = wanted.indicator_id and s.area_id = wanted.area_id
    and s.cell_end between wanted.first_day and wanted.last_day and s.published_at is not null
  left join statement_choice own on own.body_id = s.body_id and own.statement_id = s.id
    and own.removed_at is null and own.published_at is not null
  cross join lateral (
    select number, value_kind, value, note from revision
    where body_id = s.body_id and statement_id = s.id and published_at is not null and withdrawn_at is null
    order by number desc limit 1
  ) r
  where s.category_id is null or s.category_id = any ($9::uuid[])
),
chosen as (
  select s.*, wanted.span, wanted.area, r.number, r.value_kind, r.value, r.note, c.id as standing_choice_id
  from wanted
  join standing_choice c on c.region_id = $1 and c.indicator_id = wanted.indicator_id and c.area_id = wanted.area_id
    and c.cell_end between wanted.first_day and wanted.last_day and c.removed_at is null
  join statement s on s.region_id = c.region_id and s.body_id = c.body_id and s.id = c.statement_id and s.published_at is not null
  join revision r on r.body_id = s.body_id and r.statement_id = s.id and r.number = c.revision_number
    and r.published_at is not null and r.withdrawn_at is null
  where wanted.owner_id is null and (s.category_id is null or s.category_id = any ($9::uuid[]))
),
figure as (
  select span, area, owner_id, category_id, cell_start, cell_end, period_kind, body_id, id as statement_id, number, value_kind,
    value, period_label, source, section, note, import_sequence, line, choice_id, null::uuid as standing_choice_id
  from current
  where (span, area, id, number) not in (select span, area, id, number from chosen)
  union all
  select span, area, null, category_id, cell_start, cell_end, period_kind, body_id, id, number, value_kind,
    value, period_label, source, section, note, import_sequence, line, null, standing_choice_id
  from chosen
)`;
