import type { Write } from "../../db/write";
import { givenBoard } from "../bodies/given-board";
import { givenRegion } from "../regions/given-region";
import type { GivenBoard } from "../../testing/define-fact";
import { idOfBoard } from "../../testing/define-sample";
import { changeAs, givenRead, givenViewer } from "../../testing/given-viewer";
import { useDatabase } from "../../testing/use-database";
import { changeView, removeView, restoreView } from "./change-view";
import { listViews } from "./list-views";
import { ownViewsMax, saveView } from "./save-view";
import { encodeRowId } from "../../db/row-id";
import type { SavedView } from "./saved-view.entity";

const databases = useDatabase();
let board: GivenBoard;

beforeAll(async () => {
  board = await givenBoard(databases.database, await givenRegion(databases.database));
});

/** Runs a change of what is the chair's own. */
async function asChair<T>(work: (write: Write) => Promise<T>): Promise<T> {
  const { rights } = await givenViewer(databases.database, "CHAIR", board);
  return changeAs(databases.database, rights, { kind: "ACCOUNT", id: rights.accountId }, "account:own", work);
}

const input = (name: string, said: object = {}) => ({
  ...{ list: "partners", body: idOfBoard(board), name, query: "", isShared: false },
  ...said,
});
const seen = (view: SavedView) => ({ id: encodeRowId("SavedView", view), expectedVersion: view.version });

test("views are listed by name, without those of other lists and places", async () => {
  const { rights } = await givenViewer(databases.database, "CHAIR", board);
  await asChair(async (write) => {
    for (const name of ["Police", " Ended "]) await saveView(write, input(name));
    await saveView(write, input("Of agencies", { list: "agencies" }));
    await saveView(write, input("Of the region", { body: null }));
  });
  const read = givenRead(databases.database, rights);
  try {
    const names = async (place: object) =>
      (await listViews(read, { list: "partners", ...place })).map(({ name }) => name);
    expect(await names({ body: idOfBoard(board) })).toEqual(["Ended", "Police"]);
    expect(await names({})).toEqual(["Of the region"]);
  } finally {
    await read.close();
  }
});

test("a change keeps what it does not name, and sharing keeps the role of whoever shared", async () => {
  const shared = await asChair(async (write) => {
    const view = await saveView(write, input("Kept", { query: "kind=CO_OPTED", isShared: true }));
    return changeView(write, { ...seen(view), name: "Renamed" });
  });
  expect(shared).toMatchObject({
    name: "Renamed",
    query: "kind=CO_OPTED",
    sharedBodyId: board.bodyId,
    sharedAs: "CHAIR",
  });
});

test("an account keeps so many views and no more, also by bringing one back", async () => {
  const full = [{ path: "name", message: `You have ${ownViewsMax} saved views. Remove one before you save another.` }];
  const removed = await asChair(async (write) => removeView(write, seen(await saveView(write, input("Removed")))));
  await asChair(async (write) => {
    for (let count = 0; count < ownViewsMax; count += 1) {
      await saveView(write, input(`View ${count}`)).catch((error: unknown) => {
        expect(error).toMatchObject({ faults: full });
      });
    }
  });
  await expect(asChair((write) => saveView(write, input("One more")))).rejects.toMatchObject({ faults: full });
  await expect(asChair((write) => restoreView(write, seen(removed)))).rejects.toMatchObject({ faults: full });
});
