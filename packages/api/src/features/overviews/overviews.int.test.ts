import { randomUUID } from "node:crypto";
import { parsePeriod } from "@panboard/shared";
import { withSystemScope } from "../../db/system-scope";
import { AppError } from "../../errors/app-error";
import { Loaders } from "../../graphql/loaders";
import { givenBreakdown, type GivenBoard, givenIndicator, givenStatement } from "../../testing/given";
import { compareIndicator, type IndicatorComparison } from "../comparisons";
import { Indicator, Measure } from "../indicators";
import { Region } from "../regions";
import { ValueKind } from "../statements";
import { boardOverviewsLoader, overviewsLoader } from "./overviews.loaders";
import { useOverviews } from "./testing/use-overviews";

const overviews = useOverviews();
const { databases, ask, givenShare } = overviews;
let regionId: string;
let board: GivenBoard;
beforeAll(() => {
  ({ regionId, board } = overviews);
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
  await givenShare(["2024-03-31"]);
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
