import { AreaKind } from "../areas";
import {
  type GivenBoard,
  givenArea,
  givenBoard,
  givenIndicator,
  givenRegion,
  givenScope,
  givenStatement,
  rightsOfManager,
} from "../../testing/given";
import { useDatabase } from "../../testing/use-database";
import { type ComparisonPoint, Measure, PeriodLength } from "./comparison.types";
import { ComparisonsService } from "./comparisons.service";

/** Rules of a comparison on figures made for them. */
const databases = useDatabase();
const comparisons = new ComparisonsService();
let regionId: string;
let boards: [GivenBoard, GivenBoard, GivenBoard];
let population: { id: string; code: string };

beforeAll(async () => {
  const { database } = databases;
  regionId = await givenRegion(database);
  boards = [
    await givenBoard(database, regionId),
    await givenBoard(database, regionId),
    await givenBoard(database, regionId),
  ];
  population = await givenIndicator(database, regionId);
});

async function compare(
  code: string,
  options: { areas?: string[]; measure?: Measure; from?: string; to?: string; periodKind?: PeriodLength } = {},
): Promise<ComparisonPoint[][]> {
  const scope = givenScope(databases.database, { regionIds: [regionId] });
  const asked = {
    code,
    from: "2020-04-01",
    to: "2024-03-31",
    measure: Measure.VALUE,
    areas: boards.map(({ slug }) => slug),
    ...options,
  };
  const { series } = await comparisons.compareIndicator(scope, asked);
  await scope.end();
  return series.map(({ points }) => points);
}

test("ranks boards by polarity with ties sharing, never comparators, and none without judgement", async () => {
  const { database } = databases;
  const england = `england-${regionId}`;
  const areaId = await givenArea(database, { regionId, slug: england, kind: AreaKind.COUNTRY });
  const day = "2024-03-31";
  for (const [polarity, expected] of [
    ["LOWER_IS_BETTER", [1, 1, 3, null]],
    ["HIGHER_IS_BETTER", [2, 2, 1, null]],
    ["NO_JUDGEMENT", [null, null, null, null]],
  ] as const) {
    const indicator = await givenIndicator(database, regionId, { unit: "PERCENT", polarity });
    for (const [index, value] of ["10.0", "10", "12"].entries()) {
      await givenStatement(database, boards[index] as GivenBoard, { indicatorId: indicator.id, day, value });
    }
    await givenStatement(database, boards[0], { indicatorId: indicator.id, areaId, day, value: "1" });
    const points = await compare(indicator.code, { areas: [...boards.map(({ slug }) => slug), england] });
    expect(points.map(([point]) => point?.rank)).toEqual(expected);
  }
});

test("ranks and changes compare rates before they are rounded", async () => {
  const { database } = databases;
  const indicator = await givenIndicator(database, regionId, {
    kind: "FLOW",
    polarity: "LOWER_IS_BETTER",
    denominatorId: population.id,
    rateFactor: 10_000,
  });
  for (const board of boards) {
    await givenStatement(database, board, {
      indicatorId: population.id,
      day: "2022-06-30",
      value: "300000",
      section: indicator.code,
    });
  }
  for (const [index, value] of ["301", "300", "302"].entries()) {
    const board = boards[index] as GivenBoard;
    await givenStatement(database, board, { indicatorId: indicator.id, kind: "FLOW", day: "2022-04-01", value: "299" });
    await givenStatement(database, board, { indicatorId: indicator.id, kind: "FLOW", day: "2023-04-01", value });
  }
  const points = await compare(indicator.code, { measure: Measure.RATE, from: "2022-23" });
  expect(points.map(([, last]) => [last?.value, last?.change, last?.rank])).toEqual([
    ["10.0", "0.1", 2],
    ["10.0", "0.0", 1],
    ["10.1", "0.1", 3],
  ]);
});

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
    ["2020-06-30", "5.0", "2020-06-30"],
    ["2021-06-30", "2.5", "2021-06-30"],
    ["2023-06-30", "2.5", "2021-06-30"],
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
      ["VALUE", "4", null, 1],
      ["CONFIDENTIAL", null, null, null],
    ],
    [
      ["NO_DATA", null, null, null],
      ["VALUE", "0", null, 1],
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

test("an area's own board is heard first; elsewhere the first loaded is", async () => {
  const { database } = databases;
  const [own, stranger] = boards;
  const indicator = await givenIndicator(database, regionId);
  const region = `region-${regionId}`;
  const areaId = await givenArea(database, { regionId, slug: region, kind: AreaKind.REGION });
  const day = "2024-03-31";
  await givenStatement(database, stranger, { indicatorId: indicator.id, areaId: own.areaId, day, value: "1" });
  await givenStatement(database, own, { indicatorId: indicator.id, day, value: "2" });
  await givenStatement(database, own, { indicatorId: indicator.id, day, value: "3", section: "later" });
  await givenStatement(database, stranger, { indicatorId: indicator.id, areaId, day, value: "4" });
  await givenStatement(database, own, { indicatorId: indicator.id, areaId, day, value: "5" });
  const [atHome, shared] = await compare(indicator.code, { areas: [own.slug, region] });
  expect(atHome?.[0]?.value).toBe("2");
  expect(atHome?.[0]?.statements.map(({ value, standing }) => [value, standing])).toEqual([
    ["2", true],
    ["1", false],
    ["3", false],
  ]);
  expect(shared?.[0]).toMatchObject({ value: "4", statements: [{ standing: true }, { value: "5", standing: false }] });
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
  const scope = givenScope(database, rightsOfManager(board));
  const { periods } = await comparisons.compareIndicator(scope, {
    code: indicator.code,
    from: "2020-04-01",
    to: "2024-03-31",
    measure: Measure.VALUE,
  });
  await scope.end();
  expect(periods).toEqual([]);
});
