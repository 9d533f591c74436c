/**
 * Whether a share can be worked out from the count that a statement `s` gives: the total of the same area and period is
 * stored, and the statement is of a category that the share `i` is broken down by, or of a total that is another count.
 */
export const isShareOfStatement = `
  exists (
    select from published_figure base
    where base.region_id = s.region_id and base.indicator_id = i.denominator_id and base.area_id = s.area_id
      and base.cell_start = s.cell_start and base.cell_end = s.cell_end and base.category_id is null and base.number is not null)
  and case when s.category_id is null then i.denominator_id <> i.numerator_id else exists (
    select from category c
    join indicator_breakdown ib on ib.region_id = c.region_id and ib.breakdown_id = c.breakdown_id
    where c.region_id = s.region_id and c.id = s.category_id and ib.indicator_id = i.id) end`;
