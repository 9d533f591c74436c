import { randomUUID } from "node:crypto";
import type { Database } from "../../db/database";
import { encodeRowId } from "../../db/row-id";
import { defineFact, type GivenBoard } from "../../testing/define-fact";
import { asSeen, defineSample } from "../../testing/define-sample";
import { changeAs, type GivenAccount } from "../../testing/given-viewer";
import { givenBoard } from "../bodies/given-board";
import { CalendarFeed } from "./calendar-feed.entity";
import { digestOfSecret } from "./feed-secret";

/** A calendar of a board’s meetings that its business manager keeps, unless said. */
export const givenCalendarFeed = defineFact(CalendarFeed, ({ regionId, bodyId }) => ({
  regionId,
  bodyId,
  secretSha256: digestOfSecret(randomUUID()),
  createdAt: new Date(),
}));

/** A calendar of somebody’s own, of a new board’s meetings. */
async function givenOwnFeed(database: Database, board: GivenBoard, { rights }: GivenAccount): Promise<CalendarFeed> {
  const { bodyId } = await givenBoard(database, board.regionId);
  return changeAs(database, rights, { kind: "ACCOUNT", id: rights.accountId }, "account:own", (write) =>
    write.repo(CalendarFeed).insert({
      regionId: board.regionId,
      bodyId,
      secretSha256: digestOfSecret(randomUUID()),
      createdAt: new Date(),
    }),
  );
}

// Everybody who has to do with the region may open one of their own groups.
defineSample("openCalendarFeed", (_, board) =>
  Promise.resolve({ region: encodeRowId("Region", { regionId: board.regionId }) }),
);

defineSample("renewCalendarFeed", async (database, board, viewer) =>
  asSeen(await givenOwnFeed(database, board, viewer)),
);

defineSample("closeCalendarFeed", async (database, board, viewer) =>
  asSeen(await givenOwnFeed(database, board, viewer)),
);
