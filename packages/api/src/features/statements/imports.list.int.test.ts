import { type GivenBoard, givenBoard, givenFigureImport, givenRead, givenRegion } from "../../testing/given";
import { useDatabase } from "../../testing/use-database";
import { Loaders } from "../../graphql/loaders";
import { importList } from "./imports.list";

const databases = useDatabase();
let a: GivenBoard;
let b: GivenBoard;

beforeAll(async () => {
  const regionId = await givenRegion(databases.database);
  a = await givenBoard(databases.database, regionId);
  b = await givenBoard(databases.database, regionId);
});

test("somebody of two boards is shown each board's imports alone, page by page", async () => {
  const { database } = databases;
  const older = await givenFigureImport(database, a);
  const newer = await givenFigureImport(database, a);
  const others = [await givenFigureImport(database, b), await givenFigureImport(database, b)];
  const read = givenRead(database, { regionIds: [a.regionId], bodyIds: [a.bodyId, b.bodyId] });
  const page = async ({ bodyId }: GivenBoard, after?: string | null) => {
    const { nodes, pageInfo } = await importList.page(new Loaders(read), bodyId, { first: 1, after: after ?? null });
    return { ids: nodes.map(({ id }) => id), ...pageInfo };
  };
  const first = await page(a);
  const [second, theirs] = [await page(a, first.endCursor), await page(b)];
  await read.close();
  expect(first).toMatchObject({ ids: [newer.id], hasNextPage: true });
  expect(second).toMatchObject({ ids: [older.id], hasNextPage: false });
  expect(theirs.ids).toEqual([others[1]?.id]);
});
