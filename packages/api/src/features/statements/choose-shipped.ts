import type { BulkWriter } from "../../db/bulk";
import { StandingChoice } from "./standing-choice.entity";

/**
 * Lets the figures that the product ships stand for England, the regions of England and the region itself, where no
 * board's statement stands by itself. They are those that no account imported; of two for a cell the first loaded, and a
 * choice that was made before stays.
 */
export async function chooseShipped(writer: BulkWriter, regionId: string): Promise<void> {
  await writer.inBulk({ regionId }, (bulk) =>
    bulk.statement(
      StandingChoice,
      "choose shipped statements",
      `insert into standing_choice
       (region_id, indicator_id, area_id, category_id, cell_start, cell_end, body_id, statement_id, revision_number)
     select s.region_id, s.indicator_id, s.area_id, s.category_id, s.cell_start, s.cell_end, s.body_id, s.id, r.number
     from statement s
     join area a on a.region_id = s.region_id and a.id = s.area_id and a.body_id is null
     join lateral (
       select r.number from revision r
       join figure_import i on i.body_id = r.body_id and i.id = r.import_id and i.account_id is null
       where r.body_id = s.body_id and r.statement_id = s.id
       order by r.number desc limit 1
     ) r on true
     where s.region_id = $1
     order by s.import_sequence, s.line
     on conflict do nothing
     returning 1`,
      [regionId],
    ),
  );
}
