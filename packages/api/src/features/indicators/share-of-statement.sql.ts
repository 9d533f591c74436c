/**
 * Whether a share can be worked out from the count that a statement `s` gives: the total of the same area and period is
 * stored, and the statement is of a category that the share `i` is broken down by, or of a total that is another count.
 */
export const isShareOfStatement = `
  exists (
    select from statement base
    where base.region_id = s.region_id and base.indicator_id = i.denominator_id and base.published_at is not null
      and base.area_id = s.area_id and base.cell_start = s.cell_start and base.cell_end = s.cell_end
      and base.category_id is null and exists (
        select from revision said
        where said.body_id = base.body_id and said.statement_id = base.id
          and said.published_at is not null and said.withdrawn_at is null))
  and case when s.category_id is null then i.denominator_id <> i.numerator_id else exists (
    select from category c
    join indicator_breakdown ib on ib.region_id = c.region_id and ib.breakdown_id = c.breakdown_id
    where c.region_id = s.region_id and c.id = s.category_id and ib.indicator_id = i.id) end`;
