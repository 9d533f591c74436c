import { AreaKind } from "../areas";
import { Measure } from "../indicators";
import { comparePoints } from "../../testing/compare-points";
import {
  type GivenBoard,
  givenArea,
  givenBoard,
  givenIndicator,
  givenRegion,
  givenStatement,
} from "../../testing/given";
import { useDatabase } from "../../testing/use-database";
import type { ComparisonPoint } from "./comparison.types";

/** Verdicts and ranks on figures made for them. */
const databases = useDatabase();
const day = "2024-03-31";
let regionId: string;
let boards: [GivenBoard, GivenBoard, GivenBoard];
let england: { slug: string; areaId: string };

beforeAll(async () => {
  const { database } = databases;
  regionId = await givenRegion(database);
  const board = (): Promise<GivenBoard> => givenBoard(database, regionId);
  boards = [await board(), await board(), await board()];
  const slug = `england-${regionId}`;
  england = { slug, areaId: await givenArea(database, { regionId, slug, kind: AreaKind.COUNTRY }) };
});

type Parts = readonly [over: string, base: string, printed?: string];

/** A percentage of these boards with its parts; England's as printed. */
async function givenShare(
  shares: readonly Parts[],
  benchmark: string,
  polarity: "HIGHER_IS_BETTER" | "LOWER_IS_BETTER" | "NO_JUDGEMENT" = "LOWER_IS_BETTER",
): Promise<{ id: string; code: string }> {
  const { database } = databases;
  const [numerator, denominator] = [await givenIndicator(database, regionId), await givenIndicator(database, regionId)];
  const share = await givenIndicator(database, regionId, {
    unit: "PERCENT",
    polarity,
    numeratorId: numerator.id,
    denominatorId: denominator.id,
  });
  for (const [index, [over, base, printed]] of shares.entries()) {
    const board = boards[index] as GivenBoard;
    await givenStatement(database, board, { indicatorId: numerator.id, day, value: over });
    await givenStatement(database, board, { indicatorId: denominator.id, day, value: base });
    if (printed) await givenStatement(database, board, { indicatorId: share.id, day, value: printed });
  }
  const { areaId } = england;
  await givenStatement(database, boards[0], { indicatorId: share.id, areaId, day, value: benchmark, chosen: true });
  return share;
}

async function compare(code: string, measure = Measure.VALUE): Promise<(ComparisonPoint | undefined)[]> {
  const areas = [...boards.map(({ slug }) => slug), england.slug];
  const series = await comparePoints(databases.database, { regionIds: [regionId] }, { code, areas, measure });
  return series.map((points) => points.at(-1));
}

const verdicts = (points: (ComparisonPoint | undefined)[]): string[][] =>
  points.map((point) => (point?.verdicts ?? []).map(({ verdict, value }) => `${verdict} ${value}`));

test("judges on the ends of the interval before they are rounded", async () => {
  const { database } = databases;
  const population = await givenIndicator(database, regionId);
  const counted = await givenIndicator(database, regionId, { denominatorId: population.id, rateFactor: 10_000 });
  const printed = await givenIndicator(database, regionId, { unit: "RATE_PER_10000", rateOfId: counted.id });
  await givenStatement(database, boards[0], { indicatorId: population.id, day, value: "74900" });
  await givenStatement(database, boards[0], { indicatorId: counted.id, day, value: "202" });
  const { areaId } = england;
  await givenStatement(database, boards[1], { indicatorId: printed.id, areaId, day, value: "31.0", chosen: true });
  const points = await compare(counted.code, Measure.RATE);
  expect(points[0]).toMatchObject({ value: "27.0", lower: "23.4", upper: "31.0" });
  expect(verdicts(points)).toEqual([["LOWER 31.0"], [], [], []]);
});

test("says better and worse by polarity, similar within the interval, and judges nothing but boards", async () => {
  const shares: Parts[] = [
    ["24", "300"],
    ["48", "300"],
    ["90", "300"],
  ];
  const lowerIsBetter = await compare((await givenShare(shares, "16.0")).code);
  expect(verdicts(lowerIsBetter)).toEqual([["BETTER 16.0"], ["SIMILAR 16.0"], ["WORSE 16.0"], []]);
  const higherIsBetter = await compare((await givenShare(shares, "16.0", "HIGHER_IS_BETTER")).code);
  expect(verdicts(higherIsBetter)).toEqual([["WORSE 16.0"], ["SIMILAR 16.0"], ["BETTER 16.0"], []]);
  const noJudgement = await compare((await givenShare(shares, "16.0", "NO_JUDGEMENT")).code);
  expect(verdicts(noJudgement)).toEqual([["LOWER 16.0"], ["SIMILAR 16.0"], ["HIGHER 16.0"], []]);
});

test("gives no verdict and no rank, but a mark, to a value outside the interval of its stored parts", async () => {
  const shares: Parts[] = [
    ["24", "300", "16"],
    ["30", "300", "10.0"],
    ["90", "300", "30"],
  ];
  const points = await compare((await givenShare(shares, "20")).code);
  expect(points[0]).toMatchObject({ value: "16", lower: "5.4", upper: "11.6", rank: null });
  expect(verdicts(points)).toEqual([["NOT_COMPARED 20"], ["BETTER 20"], ["WORSE 20"], []]);
  expect(points[0]?.verdicts[0]?.reason).toBe("The value does not lie in the interval that its stored parts give.");
  expect(points[0]?.conflicts).toMatchObject([{ kind: "PARTS", workedOut: "8.0", statements: [{ value: "16" }] }]);
  expect(points.slice(1).map((point) => [point?.rank, point?.conflicts])).toEqual([
    [1, []],
    [2, []],
    [null, []],
  ]);
});

test("compares nothing that has no interval, and says so", async () => {
  const { database } = databases;
  const share = await givenIndicator(database, regionId, { unit: "PERCENT", polarity: "LOWER_IS_BETTER" });
  for (const [index, value] of ["10.0", "10", "12"].entries()) {
    await givenStatement(database, boards[index] as GivenBoard, { indicatorId: share.id, day, value });
  }
  const { areaId } = england;
  await givenStatement(database, boards[0], { indicatorId: share.id, areaId, day, value: "1", chosen: true });
  const points = await compare(share.code);
  expect(points.map((point) => point?.rank)).toEqual([null, null, null, null]);
  expect(verdicts(points)[0]).toEqual(["NOT_COMPARED 1"]);
  expect(points[0]?.verdicts[0]?.reason).toMatch(/^No number and base are stored/);
});

test("holds a board against its own statistical neighbours, never another's, and against no number of a count", async () => {
  const { database } = databases;
  const share = await givenShare([["24", "300"]], "16.0");
  const count = await givenIndicator(database, regionId);
  const neighbours = await Promise.all(
    boards.slice(0, 2).map(async ({ slug, bodyId }, index) => {
      const own = `${slug}/neighbours`;
      const kind = AreaKind.STATISTICAL_NEIGHBOURS;
      const areaId = await givenArea(database, { regionId, slug: own, kind, bodyId });
      const value = index === 0 ? "30" : "2";
      for (const { id } of [share, count]) {
        await givenStatement(database, boards[index] as GivenBoard, { indicatorId: id, areaId, day, value });
      }
      return own;
    }),
  );
  await givenStatement(database, boards[0], { indicatorId: count.id, day, value: "24" });
  const areas = [boards[0].slug, ...neighbours];
  const asked = (code: string) => comparePoints(database, { regionIds: [regionId] }, { code, areas });
  const [own] = await asked(share.code);
  expect(verdicts([own?.at(-1)])).toEqual([["BETTER 30"]]);
  const [counted] = await asked(count.code);
  expect(verdicts([counted?.at(-1)])).toEqual([[]]);
});

test("ranks boards by polarity with ties sharing, never areas to compare with, and none without judgement", async () => {
  const shares: Parts[] = [
    ["30", "300"],
    ["60", "600"],
    ["90", "300"],
  ];
  for (const [polarity, expected] of [
    ["LOWER_IS_BETTER", [1, 1, 3, null]],
    ["HIGHER_IS_BETTER", [2, 2, 1, null]],
    ["NO_JUDGEMENT", [null, null, null, null]],
  ] as const) {
    const points = await compare((await givenShare(shares, "1", polarity)).code);
    expect(points.map((point) => point?.rank)).toEqual(expected);
  }
});

test("ranks nobody where every interval overlaps every other", async () => {
  const shares: Parts[] = [
    ["30", "300"],
    ["33", "300"],
    ["36", "300"],
  ];
  const points = await compare((await givenShare(shares, "1")).code);
  expect(points.map((point) => point?.rank)).toEqual([null, null, null, null]);
  expect(points.map((point) => point?.value)).toEqual(["10.0", "11.0", "12.0", "1"]);
});

test("ranks exact shares: those that look alike after rounding have places of their own", async () => {
  const shares: Parts[] = [
    ["3001", "30000"],
    ["3000", "30000"],
    ["9000", "30000"],
  ];
  const points = await compare((await givenShare(shares, "1")).code);
  expect(points.map((point) => [point?.value, point?.rank])).toEqual([
    ["10.0", 2],
    ["10.0", 1],
    ["30.0", 3],
    ["1", null],
  ]);
});
