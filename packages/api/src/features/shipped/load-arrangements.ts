import { randomUUID } from "node:crypto";
import type { SystemScope } from "../../db/system-scope";
import { Arrangement, type ArrangementKind, type WorkingTogetherEdition } from "../arrangements";
import { readShippedRows, textOrNull } from "./shipped-files";

type Column = "region" | "board" | "kind" | "edition" | "from_day" | "until_day" | "source";

/**
 * States what the law makes certain of the boards of a region that is open: which of them was what from when. A board that
 * has any arrangement, a removed one included, is left as its own people have it.
 */
export async function loadArrangements(scope: SystemScope, regionId: string, slug: string): Promise<void> {
  const rows = readShippedRows<Column>("catalogue/arrangements.csv").filter(({ region }) => region === slug);
  const boards = await scope.rows<{ id: string; slug: string }>(
    "boards without an arrangement",
    `select b.id, b.slug from body b where b.region_id = $1 and b.kind = 'BOARD'
       and not exists (select from arrangement a where a.body_id = b.id)
     order by b.position`,
    [regionId],
  );
  for (const board of boards) {
    const own = rows.filter((row) => row.board === board.slug);
    await scope.writerOf(board.id, "loadArrangements").inBulk({ arrangements: own.length }, (bulk) =>
      bulk.copyIn(
        Arrangement,
        own.map((row) => buildRow(row, { bodyId: board.id, regionId, changedAs: `system:${scope.purpose}` })),
      ),
    );
  }
}

function buildRow(
  row: Readonly<Record<Column, string>>,
  place: Pick<Arrangement, "bodyId" | "regionId" | "changedAs">,
): Partial<Arrangement> {
  const now = new Date();
  return {
    ...place,
    id: randomUUID(),
    kind: row.kind as ArrangementKind,
    edition: textOrNull(row.edition) as WorkingTogetherEdition | null,
    source: row.source,
    fromDay: row.from_day,
    untilDay: textOrNull(row.until_day),
    recordedOn: row.from_day,
    partnersNumber: 1,
    publishedAt: now,
    version: 1,
    changedAt: now,
  };
}
