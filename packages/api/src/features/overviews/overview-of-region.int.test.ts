import { givenBoard, type GivenBoard, givenIndicator, givenRegion, givenStatement } from "../../testing/given";
import { areasOfRegionLoader } from "../areas";
import type { IndicatorComparison } from "../comparisons";
import { Indicator, Measure } from "../indicators";
import { overviewOfRegion, type WantedOfRegion } from "./find-overviews";
import { useOverviews } from "./testing/use-overviews";

const overviews = useOverviews();
const { databases, ask, ofBoard, ofRegion, givenShare } = overviews;
let regionId: string;
let board: GivenBoard;
let other: GivenBoard;
let englandId: string;
beforeAll(() => {
  ({ regionId, board, other, englandId } = overviews);
});

const valuesOf = (comparison: IndicatorComparison | undefined): (string | null)[][] =>
  (comparison?.series ?? []).map(({ points }) => points.map(({ value }) => value));

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

test("a region's indicators are told in the order of the codes that are asked for, else of the catalogue, so many at the most", async () => {
  const { database } = databases;
  const region = await givenRegion(database);
  const stating = await givenBoard(database, region);
  const codes: string[] = [];
  for (const [index, theme] of ["health", "safety", "health"].entries()) {
    // One that nothing is published of does not take the place of another.
    await givenIndicator(database, region, { theme, position: index });
    const { id: indicatorId, code } = await givenIndicator(database, region, { theme, position: 9 - index });
    await givenStatement(database, stating, { indicatorId, day: "2024-03-31" });
    codes.unshift(code);
  }
  const told = async (wanted: Partial<WantedOfRegion>): Promise<(string | undefined)[]> => {
    const { answer } = await ofRegion(region, wanted);
    const { answer: known } = await ask(region, ({ read }) =>
      read.repo(Indicator).list({ where: { regionId: region }, orderBy: ["position"], limit: 50 }),
    );
    return answer.map(({ indicatorId }) => known.find(({ id }) => id === indicatorId)?.code);
  };
  const [first, second, third] = codes;
  expect(await told({})).toEqual([first, second, third]);
  expect(await told({ first: 2 })).toEqual([first, second]);
  expect(await told({ theme: "health" })).toEqual([first, third]);
  expect(await told({ codes: [third ?? "", "no-such-code", first ?? ""], first: 1 })).toEqual([third]);
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
