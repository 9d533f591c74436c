import type { BulkWriter } from "../../../db/bulk";
import { shippedActor } from "../shipped-actor";
import { StandingChoice } from "./standing-choice.entity";

/**
 * Lets the figures that the product ships stand for England, the regions of England and the region itself, where no
 * board's statement stands by itself. They are those that no account imported; of two for a cell the first loaded. A choice
 * that was made before stays, and one that was taken back is not made again.
 */
export async function chooseShipped(writer: BulkWriter, regionId: string): Promise<void> {
  await writer.inBulk({ regionId }, (bulk) =>
    bulk.statement(
      StandingChoice,
      "choose shipped statements",
      `insert into standing_choice
       (region_id, id, indicator_id, area_id, category_id, cell_start, cell_end, body_id, statement_id, revision_number,
        reason, version, changed_at, changed_as)
     select s.region_id, gen_random_uuid(), s.indicator_id, s.area_id, s.category_id, s.cell_start, s.cell_end, s.body_id,
       s.id, r.number, 'Shipped with the product.', 1, now(), $2
     from statement s
     join area a on a.region_id = s.region_id and a.id = s.area_id and a.body_id is null
     join lateral (
       select r.number from revision r
       join figure_import i on i.body_id = r.body_id and i.id = r.import_id and i.account_id is null
       where r.body_id = s.body_id and r.statement_id = s.id and r.withdrawn_at is null
       order by r.number desc limit 1
     ) r on true
     where s.region_id = $1 and not exists (
       select from standing_choice c
       where c.region_id = s.region_id and c.indicator_id = s.indicator_id and c.area_id = s.area_id
         and c.cell_start = s.cell_start and c.cell_end = s.cell_end and c.category_id is not distinct from s.category_id
     )
     order by s.import_sequence, s.line
     on conflict do nothing
     returning 1`,
      [regionId, shippedActor],
    ),
  );
}
