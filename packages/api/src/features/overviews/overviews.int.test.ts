import { randomUUID } from "node:crypto";
import { parsePeriod } from "@panboard/shared";
import { withSystemScope } from "../../db/system-scope";
import { AppError } from "../../errors/app-error";
import { Loaders } from "../../graphql/loaders";
import {
  givenArea,
  givenBoard,
  givenBreakdown,
  type GivenBoard,
  givenIndicator,
  givenRead,
  givenRegion,
  givenStatement,
} from "../../testing/given";
import { useDatabase } from "../../testing/use-database";
import { AreaKind, areasOfRegionLoader } from "../areas";
import { compareIndicator, type IndicatorComparison } from "../comparisons";

import { Indicator, Measure } from "../indicators";
import { Region } from "../regions";
import { ValueKind } from "../statements";
import { overviewOfBoard, overviewOfRegion, type WantedOfBoard, type WantedOfRegion } from "./find-overviews";
import { boardOverviewsLoader, overviewsLoader } from "./overviews.loaders";

const databases = useDatabase();
let regionId: string;
let board: GivenBoard;
let other: GivenBoard;
let englandId: string;

beforeAll(async () => {
  const { database } = databases;
  regionId = await givenRegion(database);
  board = await givenBoard(database, regionId);
  other = await givenBoard(database, regionId);
  englandId = await givenArea(database, { regionId, slug: "england", kind: AreaKind.COUNTRY });
});

/** What a reader of the region's published figures is answered, and in how many statements. */
async function ask<Answer>(
  regionOf: string,
  work: (parts: { read: ReturnType<typeof givenRead>; loaders: Loaders }) => Promise<Answer>,
): Promise<{ answer: Answer; statements: number }> {
  const read = givenRead(databases.database, { regionIds: [regionOf] });
  const rows = jest.spyOn(read, "rows");
  try {
    const answer = await work({ read, loaders: new Loaders(read) });
    return { answer, statements: rows.mock.calls.length };
  } finally {
    await read.close();
  }
}

const ofBoard = ({ regionId: of, areaId }: GivenBoard, wanted: Partial<WantedOfBoard> = {}) =>
  ask(of, async ({ read, loaders }) => {
    const areas = await loaders.get(areasOfRegionLoader).load(of);
    const own = areas.find(({ id }) => id === areaId);
    if (!own) throw new Error("The board has no area.");
    return overviewOfBoard(read, areas, own, {
      measure: Measure.VALUE,
      first: 50,
      periods: 8,
      detail: "STATEMENTS" as const,
      ...wanted,
    });
  });
const ofRegion = (of: string, wanted: Partial<WantedOfRegion> = {}) =>
  ask(of, async ({ read, loaders }) =>
    overviewOfRegion(read, await loaders.get(areasOfRegionLoader).load(of), of, {
      measure: Measure.VALUE,
      first: 50,
      detail: "VALUES" as const,
      ...wanted,
    }),
  );

/** A percentage whose parts two boards state, and England's as printed. */
async function givenShare(days: readonly string[]): Promise<{ id: string; code: string }> {
  const { database } = databases;
  const [over, base] = [await givenIndicator(database, regionId), await givenIndicator(database, regionId)];
  const parts = { numeratorId: over.id, denominatorId: base.id };
  const share = await givenIndicator(database, regionId, { unit: "PERCENT", polarity: "LOWER_IS_BETTER", ...parts });
  for (const day of days) {
    for (const [one, value] of [
      [board, "24"],
      [other, "90"],
    ] as const) {
      await givenStatement(database, one, { indicatorId: over.id, day, value });
      await givenStatement(database, one, { indicatorId: base.id, day, value: "300" });
    }
    await givenStatement(database, board, { indicatorId: share.id, areaId: englandId, day, value: "20", chosen: true });
  }
  return share;
}

const days = ["2022-03-31", "2023-03-31", "2024-03-31"];
const valuesOf = (comparison: IndicatorComparison | undefined): (string | null)[][] =>
  (comparison?.series ?? []).map(({ points }) => points.map(({ value }) => value));

test("a board's indicators are told over their last periods with the verdicts, whatever their number in two statements", async () => {
  const share = await givenShare(days);
  const { answer, statements } = await ofBoard(board, { codes: [share.code], periods: 2 });
  expect(statements).toBe(2);
  expect(answer).toHaveLength(1);
  expect(answer[0]?.periods.map(({ label }) => label)).toEqual(days.slice(1));
  expect(answer[0]?.series.map(({ areaId }) => areaId)).toEqual([board.areaId]);
  expect(answer[0]?.series[0]?.points.at(-1)).toMatchObject({
    value: "8.0",
    verdicts: [{ benchmarkAreaId: englandId, value: "20", verdict: "BETTER" }],
  });
  const all = await ofBoard(board);
  expect([all.answer.length > 2, all.statements]).toEqual([true, 2]);
});

test("those that tell most come first, and those of codes in their order", async () => {
  const { database } = databases;
  const [often, once] = [await givenIndicator(database, regionId), await givenIndicator(database, regionId)];
  for (const day of ["2019-03-31", "2020-03-31", "2021-03-31", ...days]) {
    await givenStatement(database, other, { indicatorId: often.id, day });
  }
  await givenStatement(database, other, { indicatorId: once.id, day: "2024-03-31" });
  const { answer } = await ofBoard(other, { first: 1 });
  expect(answer.map(({ indicatorId }) => indicatorId)).toEqual([often.id]);
  const named = await ofBoard(other, { codes: [once.code, "no-such-code", often.code] });
  expect(named.answer.map(({ indicatorId }) => indicatorId)).toEqual([once.id, often.id]);
});

test("a flow is told by the longest period that ends last", async () => {
  const { database } = databases;
  const flow = await givenIndicator(database, regionId, { kind: "FLOW" });
  const state = (day: string, length: "FINANCIAL_YEAR" | "QUARTER", value: string): Promise<string> =>
    givenStatement(database, board, { indicatorId: flow.id, kind: "FLOW", length, day, value });
  await state("2023-03-31", "FINANCIAL_YEAR", "40");
  await state("2023-06-30", "QUARTER", "12");
  const quarters = await ofBoard(board, { codes: [flow.code], periods: 2 });
  expect(quarters.answer[0]?.periods.map(({ label }) => label)).toEqual(["2022-23 Q4", "2023-24 Q1"]);
  await state("2024-03-31", "FINANCIAL_YEAR", "44");
  await state("2024-03-31", "QUARTER", "11");
  const years = await ofBoard(board, { codes: [flow.code], periods: 2 });
  expect(years.answer[0]?.periods.map(({ label }) => label)).toEqual(["2022-23", "2023-24"]);
  expect(valuesOf(years.answer[0])).toEqual([["40", "44"]]);
  expect(years.answer[0]?.series[0]?.points.at(-1)?.change).toBe("4");
});

test("dates at the ends of years or quarters are told at such ends, with changes; others as they are", async () => {
  const { database } = databases;
  const told = async (values: Readonly<Record<string, string>>) => {
    const { id: indicatorId, code } = await givenIndicator(database, regionId);
    for (const [day, value] of Object.entries(values))
      await givenStatement(database, board, { indicatorId, day, value });
    const { answer } = await ofBoard(board, { codes: [code], periods: 3 });
    return answer[0]?.series[0]?.points.map(({ period, value, change }) => [period.label, value, change]);
  };
  expect(await told({ "2021-03-31": "9", "2023-03-31": "40", "2024-03-31": "44" })).toEqual([
    ["2022-03-31", null, null],
    ["2023-03-31", "40", null],
    ["2024-03-31", "44", "4"],
  ]);
  expect(await told({ "2023-12-31": "40", "2024-03-31": "44" })).toEqual([
    ["2023-09-30", null, null],
    ["2023-12-31", "40", null],
    ["2024-03-31", "44", "4"],
  ]);
  expect((await told({ "1901-03-31": "44" }))?.map(([label]) => label)).toEqual(["1901-03-31"]);
  expect(await told({ "2024-03-31": "44" })).toEqual([
    ["2022-03-31", null, null],
    ["2023-03-31", null, null],
    ["2024-03-31", "44", null],
  ]);
  expect(await told({ "2023-06-30": "40", "2024-01-25": "42", "2024-03-31": "44" })).toEqual([
    ["2023-06-30", "40", null],
    ["2024-01-25", "42", null],
    ["2024-03-31", "44", null],
  ]);
});

test("a region's boards stand side by side for the last period of any, with England and ranks", async () => {
  const share = await givenShare(["2024-03-31"]);
  const { answer, statements } = await ofRegion(regionId, { codes: [share.code] });
  expect(statements).toBe(2);
  const [comparison] = answer;
  expect(comparison?.periods.map(({ label }) => label)).toEqual(["2024-03-31"]);
  const told = new Map(comparison?.series.map(({ areaId, points: [point] }) => [areaId, point]));
  const areas = [board.areaId, other.areaId, englandId];
  expect([...told.keys()].sort()).toEqual([...areas].sort());
  expect(comparison?.series.at(-1)?.areaId).toBe(englandId);
  expect(areas.map((id) => [told.get(id)?.value, told.get(id)?.rank, told.get(id)?.verdicts[0]?.verdict])).toEqual([
    ["8.0", 1, "BETTER"],
    ["30.0", 2, "WORSE"],
    ["20", null, undefined],
  ]);
});

test("the last date of any board is told where it ends a quarter alone, or nothing", async () => {
  const { database } = databases;
  for (const day of ["2023-12-31", "2024-01-25"]) {
    const { id: indicatorId, code } = await givenIndicator(database, regionId);
    await givenStatement(database, board, { indicatorId, day, value: "7" });
    const { answer } = await ofRegion(regionId, { codes: [code] });
    expect(answer[0]?.periods.map(({ label }) => label)).toEqual([day]);
    expect(valuesOf(answer[0])).toContainEqual(["7"]);
  }
});

test("nothing is told of what was not published, of another region's, or of rates that there are none of", async () => {
  const { database } = databases;
  const draft = await givenIndicator(database, regionId);
  await givenStatement(database, board, { indicatorId: draft.id, day: "2024-03-31", published: false });
  expect((await ofBoard(board, { codes: [draft.code] })).answer).toEqual([]);
  expect((await ofRegion(regionId, { codes: [draft.code] })).answer).toEqual([]);
  const share = await givenShare(["2024-03-31"]);
  expect((await ofBoard(board, { codes: [share.code], measure: Measure.RATE })).answer).toEqual([]);
  const elsewhere = await givenRegion(database);
  const { answer } = await ask(elsewhere, ({ read, loaders }) =>
    loaders
      .get(areasOfRegionLoader)
      .load(regionId)
      .then((areas) =>
        overviewOfRegion(read, areas, regionId, { measure: Measure.VALUE, first: 50, detail: "STATEMENTS" as const }),
      ),
  );
  expect(answer).toEqual([]);
});

test("every published indicator is told as a comparison tells it", async () => {
  const { database } = databases;
  const region = await withSystemScope(database, "body.open", "READ", (scope) =>
    scope.repo(Region).find({ slug: "cheshire" }),
  );
  const of = region?.regionId ?? "";
  const slugs = ["cheshire-east", "cheshire-west-and-chester", "halton", "warrington"];
  const { answer: tried } = await ask(of, async ({ read, loaders }) => {
    const indicators = await read.repo(Indicator).list({ where: { regionId: of }, orderBy: ["position"], limit: 200 });
    let compared = 0;
    for (const area of slugs) {
      for (const indicator of indicators) {
        const asked = { indicator, area, measure: Measure.VALUE, periods: 3, detail: "VALUES" as const };
        const overview = await loaders.get(overviewsLoader).load(asked);
        if (!overview) continue;
        const [first, last] = [overview.periods[0], overview.periods.at(-1)];
        if (!first || !last) throw new Error(`${indicator.code} is told for no period.`);
        const { kind: length } = parsePeriod(last.label);
        const kind = length === "DATE" ? null : length;
        const input = {
          code: indicator.code,
          areas: [area],
          from: first.label,
          to: last.label,
          measure: Measure.VALUE,
        };
        const { series } = await compareIndicator(read, { ...input, periodKind: kind as never });
        // Of a snapshot the comparison is asked for its dates alone, without the ends between them.
        const plain = (points: IndicatorComparison["series"][number]["points"] = []) =>
          points
            .filter(({ valueKind }) => valueKind !== ValueKind.NO_DATA)
            .map(({ period, value, valueKind, numerator, denominator, lower, upper }) => ({
              ...{ period: period.label, value, valueKind, numerator, denominator, lower, upper },
            }));
        expect(plain(overview.series[0]?.points)).toEqual(plain(series[0]?.points));
        compared += 1;
      }
    }
    return compared;
  });
  expect(tried).toBeGreaterThan(80);
});

test("an indicator is told by the categories of a breakdown that it has", async () => {
  const { database } = databases;
  const count = await givenIndicator(database, regionId);
  const code = `of_${count.code}`;
  const parts = await givenBreakdown(database, regionId, count.id, code, ["neglect", "emotional"]);
  for (const [category, categoryId] of parts) {
    const value = String(category.length);
    await givenStatement(database, board, { indicatorId: count.id, categoryId, day: "2024-03-31", value });
  }
  const asked = {
    indicator: { regionId, id: count.id },
    area: board.slug,
    measure: Measure.VALUE,
    periods: 1,
    detail: "VALUES" as const,
  };
  const { answer } = await ask(regionId, ({ loaders }) => {
    const loader = loaders.get(overviewsLoader);
    return Promise.all([
      loader.load({ ...asked, breakdown: code }),
      loader.load({ ...asked, breakdown: "other" }),
      loader.load(asked),
    ]);
  });
  expect(answer[0]?.series.map(({ category, points }) => [category, points.map(({ value }) => value)])).toEqual([
    ["neglect", ["7"]],
    ["emotional", ["9"]],
  ]);
  expect(answer.slice(1)).toEqual([null, null]);
});

test("overviews of more than ten boards are not worked out one by one", async () => {
  const wanted = { measure: Measure.VALUE, first: 1, periods: 1, detail: "VALUES" as const };
  const boards = Array.from({ length: 11 }, (_, index) => ({
    regionId,
    bodyId: index === 0 ? board.bodyId : randomUUID(),
    wanted,
  }));
  const { answer } = await ask(regionId, async ({ loaders }) => [
    await loaders.get(boardOverviewsLoader).loadMany(boards),
    await new Loaders(loaders.read).get(boardOverviewsLoader).loadMany(boards.slice(0, 10)),
  ]);
  expect(answer[0]?.every((one) => one instanceof AppError)).toBe(true);
  expect(answer[1]?.map((one) => Array.isArray(one) && one.length)).toEqual([1, ...Array<number>(9).fill(0)]);
});

test("an area that is no board's own is refused by name", async () => {
  const share = await givenShare(["2024-03-31"]);
  const asked = {
    indicator: { regionId, id: share.id },
    area: "england",
    measure: Measure.VALUE,
    periods: 8,
    detail: "VALUES" as const,
  };
  await expect(ask(regionId, ({ loaders }) => loaders.get(overviewsLoader).load(asked))).rejects.toMatchObject({
    faults: [{ path: "area", message: '"england" is not the area of a board of the region.' }],
  });
});
