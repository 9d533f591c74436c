import { AreaKind } from "../areas";
import { Measure } from "../indicators";
import { comparePoints } from "../../testing/compare-points";
import {
  type GivenBoard,
  givenArea,
  givenBoard,
  givenBreakdown,
  givenIndicator,
  givenRegion,
  givenStatement,
  type IndicatorOptions,
} from "../../testing/given";
import { useDatabase } from "../../testing/use-database";
import { givenBreakdownRow, givenCategory, givenIndicatorBreakdown } from "../indicators/given-breakdown";
import { type ComparisonPoint, PeriodLength } from "./comparison.types";

/** What is worked out from parts, on figures made for it. */
const databases = useDatabase();
const day = "2024-03-31";
let regionId: string;
let board: GivenBoard;
let other: GivenBoard;

beforeAll(async () => {
  regionId = await givenRegion(databases.database);
  board = await givenBoard(databases.database, regionId);
  other = await givenBoard(databases.database, regionId);
});

const indicator = (options?: IndicatorOptions) => givenIndicator(databases.database, regionId, options);
type Extra = { categoryId?: string; section?: string; areaId?: string };
const state = (indicatorId: string, value: string, on = day, extra: Extra = {}) =>
  givenStatement(databases.database, board, { indicatorId, day: on, value, ...extra });

async function compare(
  code: string,
  options: {
    measure?: Measure;
    breakdown?: string;
    periodKind?: PeriodLength;
    areas?: string[];
    category?: string;
  } = {},
): Promise<ComparisonPoint[][]> {
  const asked = { code, areas: [board.slug], ...options };
  return comparePoints(databases.database, { regionIds: [regionId] }, asked);
}

/** A count per 10,000 of a population, both with these categories of a locality. */
async function givenRated(): Promise<{ count: { id: string; code: string }; population: string; parts: string[] }> {
  const population = await indicator();
  const count = await indicator({ denominatorId: population.id, rateFactor: 10_000 });
  const ids = await givenBreakdown(databases.database, regionId, [count.id, population.id], `locality_${count.code}`, [
    "port",
    "town",
  ]);
  return { count, population: population.id, parts: [...ids.values()] };
}

test("gives a category no rate over the whole population, and says why", async () => {
  const { count, population, parts } = await givenRated();
  const [port, town] = parts as [string, string];
  await state(population, "67400", "2022-06-30");
  await state(count.id, "155");
  await state(count.id, "88", day, { categoryId: port });
  await state(count.id, "67", day, { categoryId: town });
  const breakdown = `locality_${count.code}`;
  const whole = await compare(count.code, { measure: Measure.RATE });
  expect(whole[0]).toMatchObject([{ value: "23.0", reason: null }]);
  for (const periodKind of [undefined, PeriodLength.FINANCIAL_YEAR]) {
    const asked = { measure: Measure.RATE, breakdown, ...(periodKind ? { periodKind } : {}) };
    const series = await compare(count.code, asked);
    expect(series.map((points) => points.at(-1))).toMatchObject([
      { value: null, valueKind: "NOT_AVAILABLE", numerator: "88", denominator: null, lower: null },
      { value: null, valueKind: "NOT_AVAILABLE", numerator: "67", denominator: null, lower: null },
    ]);
    expect(series[0]?.at(-1)?.reason).toBe(
      "No population of the same category is stored: a part is not divided by the whole.",
    );
  }
  await state(population, "16200", "2022-06-30", { categoryId: port });
  const series = await compare(count.code, { measure: Measure.RATE, breakdown });
  expect(series.map((points) => points.at(-1))).toMatchObject([
    { value: "54.3", valueKind: "VALUE", denominator: "16200", denominatorDate: "2022-06-30", reason: null },
    { value: null, valueKind: "NOT_AVAILABLE" },
  ]);
});

test("leaves a category that is a part of one area out of every other area's series", async () => {
  const [{ database }, place, count] = [databases, { regionId }, await indicator()];
  const breakdown = `locality_${count.code}`;
  const { id: breakdownId } = await givenBreakdownRow(database, place, { code: breakdown });
  await givenIndicatorBreakdown(database, place, { indicatorId: count.id, breakdownId });
  const port = await givenCategory(database, place, { breakdownId, code: "port", areaId: board.areaId });
  await givenCategory(database, place, { breakdownId, code: "town", position: 1 });
  await state(count.id, "88", day, { categoryId: port.id });
  const series = await compare(count.code, { breakdown, areas: [board.slug, other.slug] });
  expect(series.map((points) => points.at(-1)?.value)).toEqual(["88", null, null]);
  expect(await compare(count.code, { breakdown, category: "port", areas: [other.slug] })).toEqual([]);
});

test("rounds a change once, from the exact fraction", async () => {
  const { count, population } = await givenRated();
  await state(population, "72000", "2022-06-30");
  await state(count.id, "6", "2023-03-31");
  await state(count.id, "15");
  const [points] = await compare(count.code, { measure: Measure.RATE, periodKind: PeriodLength.FINANCIAL_YEAR });
  expect(points?.slice(-2).map(({ value, change }) => [value, change])).toEqual([
    ["0.8", null],
    ["2.1", "1.3"],
  ]);
});

test("keeps a change of printed values to their own places", async () => {
  const percentage = await indicator({ unit: "PERCENT" });
  await state(percentage.id, "3.40", "2023-03-31");
  await state(percentage.id, "1.2");
  const [points] = await compare(percentage.code, { periodKind: PeriodLength.FINANCIAL_YEAR });
  expect(points?.at(-1)?.change).toBe("-2.20");
});

/** A percentage of two counts. */
async function givenShare(): Promise<{ share: { id: string; code: string }; over: string; base: string }> {
  const [over, base] = [await indicator(), await indicator()];
  const share = await indicator({ unit: "PERCENT", numeratorId: over.id, denominatorId: base.id });
  return { share, over: over.id, base: base.id };
}

test("works a percentage out where both parts are stored and none is printed", async () => {
  const { share, over, base } = await givenShare();
  await state(over, "24");
  await state(base, "300");
  const [points] = await compare(share.code);
  expect(points).toMatchObject([
    { value: "8.0", valueKind: "VALUE", numerator: "24", denominator: "300", lower: "5.4", upper: "11.6" },
  ]);
  expect(points).toMatchObject([{ source: "given", statements: [], conflicts: [], denominatorDate: null }]);
});

test.each<[string, { over?: string; base?: string }, object]>([
  ["one part is missing", { over: "24" }, { valueKind: "NO_DATA", value: null }],
  [
    "the number is larger than its base",
    { over: "300", base: "24" },
    { valueKind: "NOT_AVAILABLE", value: null, reason: "The number, 300, is larger than its base, 24." },
  ],
  [
    "the base is zero",
    { over: "0", base: "0" },
    { valueKind: "NOT_AVAILABLE", value: null, reason: "The base of the share is zero." },
  ],
])("works no percentage out where %s", async (_, parts, expected) => {
  const { share, over, base } = await givenShare();
  if (parts.over) await state(over, parts.over);
  if (parts.base) await state(base, parts.base);
  const [points] = await compare(share.code, { periodKind: PeriodLength.FINANCIAL_YEAR });
  expect(points?.at(-1)).toMatchObject(expected);
});

test.each([
  ["12", "10", "The number, 12, is larger than its base, 10."],
  ["0", "0", "The base of the share is zero."],
])("marks a printed percentage whose parts make none: %s of %s", async (number, whole, reason) => {
  const { share, over, base } = await givenShare();
  await state(over, number);
  await state(base, whole);
  await state(share.id, "50.0");
  const slug = `england-${share.code}`;
  const areaId = await givenArea(databases.database, { regionId, slug, kind: AreaKind.COUNTRY });
  const benchmark = { indicatorId: share.id, areaId, day, value: "20.0", chosen: true };
  await givenStatement(databases.database, board, benchmark);
  const [points] = await compare(share.code, { areas: [board.slug, slug] });
  expect(points).toMatchObject([
    { value: "50.0", conflicts: [{ kind: "PARTS", workedOut: null, statements: [{ value: "50.0", standing: true }] }] },
  ]);
  expect(points?.[0]?.verdicts).toMatchObject([{ verdict: "NOT_COMPARED", reason }]);
});

test("withholds a percentage whose part is withheld", async () => {
  const { share, over, base } = await givenShare();
  await givenStatement(databases.database, board, { indicatorId: over, day, valueKind: "CONFIDENTIAL" });
  await state(base, "300");
  const [points] = await compare(share.code);
  expect(points).toMatchObject([{ value: null, valueKind: "CONFIDENTIAL", numerator: null }]);
});

test("gives the share of each category by its total, and no share of the total by itself", async () => {
  const count = await indicator();
  const share = await indicator({ unit: "PERCENT", numeratorId: count.id, denominatorId: count.id });
  const code = `abuse_${share.code}`;
  const ids = await givenBreakdown(databases.database, regionId, [count.id, share.id], code, ["neglect"]);
  await state(count.id, "200");
  await state(count.id, "50", day, { categoryId: ids.get("neglect") ?? "" });
  expect(await compare(share.code, { breakdown: code })).toMatchObject([[{ value: "25.0" }]]);
  expect(await compare(share.code)).toEqual([[]]);
  const [total] = await compare(share.code, { periodKind: PeriodLength.FINANCIAL_YEAR });
  expect(total?.at(-1)).toMatchObject({ valueKind: "NO_DATA", numerator: null, denominator: null });
});

describe("a conflict shows wherever its value does", () => {
  const kinds = (points: ComparisonPoint[] | undefined) =>
    (points?.at(-1)?.conflicts ?? []).map(({ kind, statements }) => [
      kind,
      ...statements.map(({ value, standing }) => `${value}${standing ? " stands" : ""}`),
    ]);

  test("of a count, in its number and in its rate", async () => {
    const { count, population } = await givenRated();
    await state(population, "74900", "2022-06-30");
    await state(count.id, "202");
    await state(count.id, "204", day, { section: "running text" });
    await state(count.id, "202.0", day, { section: "confirms" });
    expect(kinds((await compare(count.code))[0])).toEqual([["STATEMENTS", "202 stands", "204", "202.0"]]);
    const rate = await compare(count.code, { measure: Measure.RATE });
    expect(kinds(rate[0])).toEqual([["NUMERATOR", "202 stands", "204", "202.0"]]);
  });

  test("of a population, in every rate over it", async () => {
    const { count, population } = await givenRated();
    await state(population, "74900", "2022-06-30");
    await state(population, "75000", "2022-06-30", { section: "appendix" });
    await state(count.id, "202");
    const rate = await compare(count.code, { measure: Measure.RATE });
    expect(kinds(rate[0])).toEqual([["DENOMINATOR", "74900 stands", "75000"]]);
  });

  test("of a printed rate that its parts deny, to its own decimal places", async () => {
    const { count, population } = await givenRated();
    const printed = await indicator({ unit: "RATE_PER_10000", rateOfId: count.id });
    await state(population, "67400", "2022-06-30");
    await state(count.id, "155");
    await state(printed.id, "22.2");
    await state(printed.id, "23", day, { section: "rounded" });
    const [rate] = await compare(count.code, { measure: Measure.RATE });
    expect(rate).toMatchObject([{ value: "23.0", conflicts: [{ kind: "PARTS", workedOut: "23.0" }] }]);
    expect(kinds(rate)).toEqual([["PARTS", "22.2"]]);
    expect(kinds((await compare(printed.code))[0])).toEqual([
      ["STATEMENTS", "22.2 stands", "23"],
      ["PARTS", "22.2 stands"],
    ]);
  });

  test("of parts that give nothing, where the answer comes from them", async () => {
    const { share, over, base } = await givenShare();
    await state(over, "12");
    await state(base, "10");
    await state(base, "100", day, { section: "appendix" });
    const [points] = await compare(share.code);
    expect(points).toMatchObject([{ valueKind: "NOT_AVAILABLE" }]);
    expect(kinds(points)).toEqual([["DENOMINATOR", "10 stands", "100"]]);
    const { count, population } = await givenRated();
    await state(population, "57000", "2022-06-30");
    await givenStatement(databases.database, board, { indicatorId: count.id, day, valueKind: "CONFIDENTIAL" });
    await state(count.id, "57", day, { section: "appendix" });
    const [rate] = await compare(count.code, { measure: Measure.RATE });
    expect(rate).toMatchObject([{ valueKind: "CONFIDENTIAL" }]);
    expect(kinds(rate)).toEqual([["NUMERATOR", "null stands", "57"]]);
  });

  test("and not where nothing is shown", async () => {
    const count = await indicator();
    const slug = `region-${count.code}`;
    const areaId = await givenArea(databases.database, { regionId, slug, kind: AreaKind.REGION });
    await state(count.id, "4", day, { areaId });
    await state(count.id, "5", day, { areaId, section: "text" });
    const [points] = await compare(count.code, { areas: [slug] });
    expect(points).toMatchObject([{ valueKind: "NO_DATA", conflicts: [] }]);
  });
});
