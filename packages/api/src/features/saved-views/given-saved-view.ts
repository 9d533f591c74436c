import type { Database } from "../../db/database";
import { defineFact, type GivenBoard, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { asSeen, defineSample, idOfBoard } from "../../testing/define-sample";
import { changeAs, type GivenAccount } from "../../testing/given-viewer";
import { SavedView } from "./saved-view.entity";

const place = ({ regionId, bodyId }: Pick<GivenBoard, "regionId" | "bodyId">) => ({ regionId, bodyId });

/** A view of a board's partners that its business manager keeps and shares with the board, unless said. */
export const givenSavedView = defineFact(SavedView, (board) => ({
  ...place(board),
  list: "partners",
  name: unique("view"),
  query: "kind=CO_OPTED",
  sharedBodyId: board.bodyId,
  sharedAs: "BUSINESS_MANAGER",
}));

/** A view of a board's partners that somebody keeps for themselves alone. */
async function givenOwnView(database: Database, board: GivenBoard, { rights }: GivenAccount): Promise<SavedView> {
  const values = { list: "partners", name: unique("view"), query: "", sharedBodyId: null, sharedAs: null };
  return changeAs(database, rights, { kind: "ACCOUNT", id: rights.accountId }, "account:own", (write) =>
    write.repo(SavedView).insert({ ...place(board), ...values }),
  );
}

defineQuestion("Query.savedViews", {
  shownUnder: "published:read",
  text: (_, board) => `savedViews(list: "partners", body: "${idOfBoard(board)}") { id }`,
});

defineSample("saveView", (_, board) =>
  Promise.resolve({
    list: "partners",
    body: idOfBoard(board),
    name: unique("view"),
    query: "kind=CO_OPTED",
    isShared: false,
  }),
);

defineSample("changeView", async (database, board, viewer) => ({
  ...asSeen(await givenOwnView(database, board, viewer)),
  name: unique("view"),
}));

defineSample("removeView", async (database, board, viewer) => asSeen(await givenOwnView(database, board, viewer)));

defineSample("restoreView", async (database, board, viewer) => {
  const { rights } = viewer;
  const { id, expectedVersion } = asSeen(await givenOwnView(database, board, viewer));
  const removed = await changeAs(database, rights, { kind: "ACCOUNT", id: rights.accountId }, "account:own", (write) =>
    write.repo(SavedView).remove(id, expectedVersion),
  );
  return asSeen(removed);
});
