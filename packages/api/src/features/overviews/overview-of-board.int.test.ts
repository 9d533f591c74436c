import { type GivenBoard, givenIndicator, givenStatement } from "../../testing/given";
import type { IndicatorComparison } from "../comparisons";
import { useOverviews } from "./testing/use-overviews";

const overviews = useOverviews();
const { databases, ofBoard, givenShare } = overviews;
let regionId: string;
let board: GivenBoard;
let other: GivenBoard;
let englandId: string;
beforeAll(() => {
  ({ regionId, board, other, englandId } = overviews);
});

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
