import { randomUUID } from "node:crypto";
import { encodeRowId, typeOfRow } from "../../db/row-id";
import {
  type GivenBoard,
  givenBoard,
  givenIndicator,
  givenRegion,
  givenRead,
  givenStatement,
  rightsOfManager,
} from "../../testing/given";
import { useDatabase } from "../../testing/use-database";
import { findRow } from "./find-row";

const databases = useDatabase();
let own: GivenBoard;
let other: GivenBoard;
let id: string;

beforeAll(async () => {
  const { database } = databases;
  const regionId = await givenRegion(database);
  own = await givenBoard(database, regionId);
  other = await givenBoard(database, regionId);
  const indicator = await givenIndicator(database, regionId);
  id = await givenStatement(database, own, { indicatorId: indicator.id, day: "2024-03-31", published: false });
});

/** What a board's manager is given for the id of a row with these keys. */
async function findAs(board: GivenBoard, keys: { bodyId?: string; id?: string; regionId?: string }) {
  const read = givenRead(databases.database, rightsOfManager(board));
  try {
    return await findRow(read, encodeRowId("Statement", { ...own, id, ...keys }));
  } finally {
    await read.close();
  }
}

test("a row that a body owns comes back by its id as what it is", async () => {
  const row = await findAs(own, {});
  expect(row).toMatchObject({ regionId: own.regionId, bodyId: own.bodyId, id });
  expect(row && typeOfRow(row)).toBe("Statement");
});

test("another board of the region is given nothing for it, whichever body the id names", async () => {
  expect(await findAs(other, {})).toBeUndefined();
  expect(await findAs(other, { bodyId: other.bodyId })).toBeUndefined();
});

test("each part of the id counts", async () => {
  expect(await findAs(own, { id: randomUUID() })).toBeUndefined();
  expect(await findAs(own, { bodyId: other.bodyId })).toBeUndefined();
  expect(await findAs(own, { regionId: randomUUID() })).toBeUndefined();
});
