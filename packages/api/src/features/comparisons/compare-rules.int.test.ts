import { Measure } from "../indicators";
import {
  type GivenBoard,
  givenBoard,
  givenIndicator,
  givenRegion,
  givenStatement,
  rightsOfManager,
} from "../../testing/given";
import { comparePoints } from "../../testing/compare-points";
import { useDatabase } from "../../testing/use-database";
import { type ComparisonPoint, PeriodLength } from "./comparison.types";

/** Rules of a comparison on figures made for them. */
const databases = useDatabase();
let regionId: string;
let boards: [GivenBoard, GivenBoard, GivenBoard];

beforeAll(async () => {
  const { database } = databases;
  regionId = await givenRegion(database);
  boards = [
    await givenBoard(database, regionId),
    await givenBoard(database, regionId),
    await givenBoard(database, regionId),
  ];
});

function compare(
  code: string,
  options: { areas?: string[]; measure?: Measure; from?: string; to?: string; periodKind?: PeriodLength } = {},
): Promise<ComparisonPoint[][]> {
  const areas = boards.map(({ slug }) => slug);
  return comparePoints(databases.database, { regionIds: [regionId] }, { code, areas, ...options });
}

test("takes the latest population that is not after the point and not over two years older", async () => {
  const { database } = databases;
  const [board] = boards;
  const people = await givenIndicator(database, regionId);
  const indicator = await givenIndicator(database, regionId, { denominatorId: people.id, rateFactor: 10_000 });
  await givenStatement(database, board, { indicatorId: people.id, day: "2020-06-30", value: "10000" });
  await givenStatement(database, board, { indicatorId: people.id, day: "2021-06-30", value: "20000" });
  for (const day of ["2020-06-29", "2020-06-30", "2021-06-30", "2023-06-30", "2023-07-01"]) {
    await givenStatement(database, board, { indicatorId: indicator.id, day, value: "5" });
  }
  const [points] = await compare(indicator.code, { measure: Measure.RATE, areas: [board.slug] });
  expect(points?.map(({ period, value, denominatorDate }) => [period.label, value, denominatorDate])).toEqual([
    ["2020-06-29", null, null],
    ["2020-06-30", "5.0", "2020-06-30"],
    ["2021-06-30", "2.5", "2021-06-30"],
    ["2023-06-30", "2.5", "2021-06-30"],
    ["2023-07-01", null, null],
  ]);
});

test("rounds a rate half away from zero, to one decimal", async () => {
  const { database } = databases;
  const [board] = boards;
  const people = await givenIndicator(database, regionId);
  const indicator = await givenIndicator(database, regionId, { denominatorId: people.id, rateFactor: 10_000 });
  await givenStatement(database, board, { indicatorId: people.id, day: "2023-06-30", value: "40000" });
  await givenStatement(database, board, { indicatorId: indicator.id, day: "2024-03-31", value: "9" });
  const [points] = await compare(indicator.code, { measure: Measure.RATE, areas: [board.slug] });
  expect(points?.map(({ value }) => value)).toEqual(["2.3"]);
});

test("tells a suppressed value from no data, and neither has a value, a change or a rank", async () => {
  const { database } = databases;
  const indicator = await givenIndicator(database, regionId, { polarity: "LOWER_IS_BETTER" });
  await givenStatement(database, boards[0], { indicatorId: indicator.id, day: "2023-03-31", value: "4" });
  await givenStatement(database, boards[0], {
    indicatorId: indicator.id,
    day: "2024-03-31",
    valueKind: "CONFIDENTIAL",
  });
  await givenStatement(database, boards[1], { indicatorId: indicator.id, day: "2024-03-31", value: "0" });
  const points = await compare(indicator.code, { from: "2023-03-31", periodKind: PeriodLength.FINANCIAL_YEAR });
  expect(
    points.map((line) => line.map(({ valueKind, value, change, rank }) => [valueKind, value, change, rank])),
  ).toEqual([
    [
      ["VALUE", "4", null, null],
      ["CONFIDENTIAL", null, null, null],
    ],
    [
      ["NO_DATA", null, null, null],
      ["VALUE", "0", null, null],
    ],
    [
      ["NO_DATA", null, null, null],
      ["NO_DATA", null, null, null],
    ],
  ]);
});

test("the days of a snapshot are those that have a value, or the reason for none, published", async () => {
  const { database } = databases;
  const indicator = await givenIndicator(database, regionId);
  await givenStatement(database, boards[0], {
    indicatorId: indicator.id,
    day: "2024-03-31",
    valueKind: "CONFIDENTIAL",
  });
  const [points] = await compare(indicator.code);
  expect(points).toMatchObject([{ period: { label: "2024-03-31" }, valueKind: "CONFIDENTIAL" }]);
});

test("an area about which only another board states something has no data, and what is stated stands beside it", async () => {
  const { database } = databases;
  const [own, stranger] = boards;
  const indicator = await givenIndicator(database, regionId);
  await givenStatement(database, stranger, {
    indicatorId: indicator.id,
    areaId: own.areaId,
    day: "2024-03-31",
    value: "1",
  });
  const [points] = await compare(indicator.code, {
    areas: [own.slug],
    periodKind: PeriodLength.FINANCIAL_YEAR,
    from: "2023-24",
  });
  expect(points).toMatchObject([{ value: null, valueKind: "NO_DATA", statements: [{ value: "1", standing: false }] }]);
});

test("never shows what is not published, not even to the board whose it is", async () => {
  const { database } = databases;
  const [board] = boards;
  const indicator = await givenIndicator(database, regionId);
  await givenStatement(database, board, { indicatorId: indicator.id, day: "2024-03-31", value: "9", published: false });
  const points = await comparePoints(database, rightsOfManager(board), { code: indicator.code, areas: [board.slug] });
  expect(points).toEqual([[]]);
});

test("compares a flow over the longest periods that these areas have a value in, within the dates", async () => {
  const { database } = databases;
  const [own, stranger] = boards;
  const indicator = await givenIndicator(database, regionId, { kind: "FLOW" });
  const flow = { indicatorId: indicator.id, kind: "FLOW" } as const;
  for (const day of ["2023-04-01", "2023-07-01"]) {
    await givenStatement(database, own, { ...flow, length: "QUARTER", day, value: "41" });
  }
  await givenStatement(database, own, { ...flow, day: "2019-04-01", value: "160" });
  await givenStatement(database, own, { ...flow, day: "2022-04-01", valueKind: "NOT_AVAILABLE" });
  await givenStatement(database, stranger, { ...flow, day: "2023-04-01", value: "180" });
  const [points] = await compare(indicator.code, { areas: [own.slug], from: "2023-04-01" });
  expect(points?.map(({ period, value }) => [period.label, value])).toEqual([
    ["2023-24 Q1", "41"],
    ["2023-24 Q2", "41"],
    ["2023-24 Q3", null],
    ["2023-24 Q4", null],
  ]);
  const [years] = await compare(indicator.code, { areas: [own.slug, stranger.slug], from: "2023-04-01" });
  expect(years?.map(({ period }) => period.label)).toEqual(["2023-24"]);
});
