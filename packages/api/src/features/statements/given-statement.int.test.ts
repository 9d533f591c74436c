import { givenBoard, givenRegion, type GivenBoard } from "../../testing/given";
import { useDatabase } from "../../testing/use-database";
import { givenRevisionRow } from "./given-statement";

const databases = useDatabase();
let board: GivenBoard;

beforeAll(async () => {
  board = await givenBoard(databases.database, await givenRegion(databases.database));
});

test.each(["NaN", "Infinity", "-Infinity", "inf"])("%s is no value of a revision", async (value) => {
  const stored = givenRevisionRow(databases.database, board, { value });
  await expect(stored).rejects.toMatchObject({ code: "23514", constraint: "revision_number_check" });
});

test.each(["0", "-1.50", "100000000000000000000.00"])("%s is stored as it is printed", async (value) => {
  expect(await givenRevisionRow(databases.database, board, { value })).toMatchObject({ value });
});
