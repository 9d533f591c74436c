import {
  type GivenBoard,
  givenBoard,
  givenIndicator,
  givenRead,
  givenRegion,
  givenStatement,
  givenWithdrawal,
} from "../../testing/given";
import { useDatabase } from "../../testing/use-database";
import { publishedCountsLoader } from "./published-counts";

const databases = useDatabase();
let board: GivenBoard;
let quiet: GivenBoard;
let foreign: GivenBoard;

beforeAll(async () => {
  const { database } = databases;
  const [here, elsewhere] = [await givenRegion(database), await givenRegion(database)];
  board = await givenBoard(database, here);
  quiet = await givenBoard(database, here);
  foreign = await givenBoard(database, elsewhere);
  await givenFigures(foreign);
});

/** Three statements of two indicators, one of an indicator that is drafted alone, and a share of both that nobody stated. */
async function givenFigures(of: GivenBoard): Promise<string> {
  const { database } = databases;
  const { regionId } = of;
  const [over, base] = [await givenIndicator(database, regionId), await givenIndicator(database, regionId)];
  const drafted = await givenIndicator(database, regionId);
  await givenIndicator(database, regionId, { unit: "PERCENT", numeratorId: over.id, denominatorId: base.id });
  const state = (indicatorId: string, day: string, published = true) =>
    givenStatement(database, of, { indicatorId, day, published });
  await state(drafted.id, "2024-03-31", false);
  await state(over.id, "2023-03-31");
  await state(base.id, "2024-03-31");
  return state(over.id, "2024-03-31");
}

async function countAll(...boards: readonly GivenBoard[]) {
  const read = givenRead(databases.database, { regionIds: [board.regionId] });
  const rows = jest.spyOn(read, "rows");
  try {
    const loader = publishedCountsLoader(read);
    const counted = await Promise.all(boards.map(({ regionId, bodyId }) => loader.load({ regionId, id: bodyId })));
    expect(rows).toHaveBeenCalledTimes(1);
    return counted;
  } finally {
    await read.close();
  }
}

test("what boards have published is counted in one statement, without drafts, what was withdrawn, and another region's", async () => {
  const last = await givenFigures(board);
  expect(await countAll(board, quiet, foreign)).toEqual([
    { statements: 3, indicators: 3 },
    { statements: 0, indicators: 0 },
    { statements: 0, indicators: 0 },
  ]);
  await givenWithdrawal(databases.database, board, last);
  expect(await countAll(board)).toEqual([{ statements: 2, indicators: 2 }]);
});
