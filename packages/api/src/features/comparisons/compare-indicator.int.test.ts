import { withSystemScope } from "../../db/system-scope";
import { givenRead } from "../../testing/given";
import { useDatabase } from "../../testing/use-database";
import { Measure } from "../indicators";
import { Region } from "../regions";
import { compareIndicator } from "./compare-indicator";
import type { CompareIndicatorInput } from "./comparison.inputs";
import { type ComparisonPoint, PeriodLength } from "./comparison.types";

/** The published figures, as the contract of `compareIndicator` states them. */
const databases = useDatabase();
const boards = ["cheshire-east", "cheshire-west-and-chester", "halton", "warrington"];
let regionId: string;

beforeAll(async () => {
  const region = await withSystemScope(databases.database, "body.open", "READ", (scope) =>
    scope.repo(Region).find({ slug: "cheshire" }),
  );
  regionId = region?.regionId ?? "";
});

type Asked = Omit<CompareIndicatorInput, "measure"> & { measure?: Measure };

/** The points of each series: by area, or by category where there are some. */
async function compare(
  asked: Asked,
): Promise<{ periods: string[]; points: Map<string, ComparisonPoint[]>; statements: number }> {
  const read = givenRead(databases.database, { regionIds: [regionId] });
  const rows = read.rows.bind(read);
  let statements = 0;
  read.rows = (...args) => {
    statements += 1;
    return rows(...args);
  };
  try {
    const { periods, series } = await compareIndicator(read, { measure: Measure.VALUE, ...asked });
    const named = asked.areas ?? boards;
    const points = new Map(series.map((one, index) => [one.category ?? named[index] ?? "", one.points]));
    return { periods: periods.map(({ label }) => label), points, statements };
  } finally {
    await read.close();
  }
}

const values = (points: readonly ComparisonPoint[] | undefined): string[] =>
  (points ?? []).map(({ value, valueKind }) => value ?? valueKind);

test("puts the four boards side by side on the dates that have a value, in two statements", async () => {
  const { periods, points, statements } = await compare({ code: "cp_plans", from: "2011-03-31", to: "2012-03-31" });
  expect(statements).toBe(2);
  expect(periods).toEqual(["2011-03-31", "2011-06-30", "2011-09-30", "2011-12-31", "2012-03-31"]);
  expect([...points.keys()]).toEqual(boards);
  expect(values(points.get("cheshire-east"))).toEqual(["NO_DATA", "NO_DATA", "NO_DATA", "NO_DATA", "207"]);
  expect(values(points.get("cheshire-west-and-chester"))).toEqual(["155", "212", "215", "235", "NO_DATA"]);
  expect(values(points.get("halton"))).toEqual(Array(5).fill("NO_DATA"));
  expect(values(points.get("warrington"))).toEqual(["158", "NO_DATA", "NO_DATA", "NO_DATA", "170"]);
});

test("a period counts as its first day in from and as its last in to, both included", async () => {
  const { periods } = await compare({ code: "cp_plans", from: "2010-11 Q4", to: "2011-12 Q3" });
  expect(periods).toEqual(["2011-03-31", "2011-06-30", "2011-09-30", "2011-12-31"]);
});

test("gives every last day of a period of a snapshot, data or not, and changes on the one before", async () => {
  const { periods, points } = await compare({
    code: "cp_plans",
    areas: ["cheshire-east"],
    from: "2012-03-31",
    to: "2014-03-31",
    periodKind: PeriodLength.HALF,
  });
  expect(periods).toEqual(["2012-03-31", "2012-09-30", "2013-03-31", "2013-09-30", "2014-03-31"]);
  expect(points.get("cheshire-east")?.map(({ change }) => change)).toEqual([null, null, null, null, null]);
  const yearly = await compare({
    code: "cp_plans",
    areas: ["cheshire-east"],
    from: "2012-03-31",
    to: "2014-03-31",
    periodKind: PeriodLength.FINANCIAL_YEAR,
  });
  expect(yearly.points.get("cheshire-east")?.map(({ change }) => change)).toEqual([null, "-46", "41"]);
});

test("gives a snapshot no change without a period, so that it never depends on the other areas", async () => {
  const { points } = await compare({
    code: "cp_plans",
    areas: ["cheshire-west-and-chester"],
    from: "2011-03-31",
    to: "2011-12-31",
  });
  expect(points.get("cheshire-west-and-chester")?.every(({ change }) => change === null)).toBe(true);
});

test("works a rate out from the count and the population, and lists the printed one beside it", async () => {
  const { periods, points } = await compare({
    code: "cp_plans",
    areas: ["cheshire-west-and-chester", "england", "cheshire-west-and-chester/statistical-neighbours"],
    from: "2010-03-31",
    to: "2011-12-31",
    measure: Measure.RATE,
  });
  expect(periods).toEqual(["2010-03-31", "2011-03-31", "2011-06-30", "2011-09-30", "2011-12-31"]);
  const [printed, worked, , , last] = points.get("cheshire-west-and-chester") ?? [];
  expect(printed).toMatchObject({
    value: "23.7",
    numerator: null,
    denominator: null,
    lower: null,
    statements: [{ value: "23.7", standing: true }],
  });
  expect(worked).toMatchObject({
    value: "23.0",
    numerator: "155",
    denominator: "67400",
    denominatorDate: "2010-06-30",
    source: "CWAC LSCB Annual Report 2011-12",
    section: "Strategic Priority 1",
    statements: [{ value: "22.2", standing: false }],
    rank: null,
  });
  // Byar's limits for 155 events in 67,400.
  expect(worked).toMatchObject({ lower: "19.5", upper: "26.9" });
  expect(last).toMatchObject({ value: "34.9", statements: [{ value: "34.9", standing: false }] });
  expect(values(points.get("england"))).toEqual(["NO_DATA", "38.7", "NO_DATA", "NO_DATA", "NO_DATA"]);
  expect(values(points.get("cheshire-west-and-chester/statistical-neighbours"))[1]).toBe("31.6");
});

test("says NOT_AVAILABLE where there is a count and no population", async () => {
  const { points } = await compare({ code: "cp_plans", from: "2011-03-31", to: "2011-03-31", measure: Measure.RATE });
  expect(values(points.get("warrington"))).toEqual(["NOT_AVAILABLE"]);
  expect(values(points.get("halton"))).toEqual(["NO_DATA"]);
});

test("gives a series for each category of a breakdown in its order, or for the one that is named", async () => {
  const asked = {
    code: "cp_plans",
    areas: ["cheshire-west-and-chester"],
    from: "2011-03-31",
    to: "2011-06-30",
    breakdown: "category_of_abuse",
  };
  const { points } = await compare(asked);
  expect([...points].map(([category, line]) => [category, ...values(line)])).toEqual([
    ["neglect", "55", "79"],
    ["emotional_abuse", "70", "86"],
    ["physical_abuse", "22", "30"],
    ["sexual_abuse", "8", "17"],
    ["multiple", "NO_DATA", "NO_DATA"],
  ]);
  expect([...(await compare({ ...asked, category: "neglect" })).points.keys()]).toEqual(["neglect"]);
});

test("keeps both statements of a cell, of which the first loaded stands", async () => {
  const { points } = await compare({
    code: "cp_plans",
    areas: ["cheshire-east"],
    from: "2014-03-31",
    to: "2014-03-31",
  });
  expect(points.get("cheshire-east")).toMatchObject([
    {
      value: "202",
      section: "The Child's Journey",
      statements: [
        { value: "202", section: "The Child's Journey", standing: true },
        { value: "204", section: "Children with a Child Protection Plan", note: "running text", standing: false },
      ],
    },
  ]);
});

test("compares a flow over the longest periods published, wholly within the dates, and sums nothing", async () => {
  const { periods, points } = await compare({
    code: "missing_episodes",
    areas: ["cheshire-east"],
    from: "2012-04-01",
    to: "2014-03-31",
  });
  expect(periods).toEqual(["2012-13", "2013-14"]);
  expect(points.get("cheshire-east")).toMatchObject([
    { value: "497", change: null },
    { value: "832", change: "335" },
  ]);
  const cut = await compare({
    code: "missing_episodes",
    areas: ["cheshire-east"],
    from: "2012-04-02",
    to: "2014-03-31",
  });
  expect(cut.periods).toEqual(["2013-14"]);
  const halves = await compare({
    code: "missing_episodes",
    areas: ["cheshire-east"],
    from: "2013-14",
    to: "2013-14",
    periodKind: PeriodLength.HALF,
  });
  expect(halves.periods).toEqual(["2013-14 H1", "2013-14 H2"]);
  expect(values(halves.points.get("cheshire-east"))).toEqual(["495", "NO_DATA"]);
});

test("gives a printed percentage the interval of its stored parts", async () => {
  const { points } = await compare({
    code: "children_in_care_3_moves_pct",
    areas: ["cheshire-west-and-chester"],
    from: "2011-12 Q1",
    to: "2011-12 Q3",
    periodKind: PeriodLength.QUARTER,
  });
  const line = points.get("cheshire-west-and-chester");
  expect(line?.[0]).toMatchObject({
    value: "11.7",
    numerator: "42",
    denominator: "360",
    lower: "8.7",
    upper: "15.4",
    rank: null,
  });
  expect(line?.map(({ change }) => change)).toEqual([null, "1.1", "-2.9"]);
});

test("works nothing out from child death figures", async () => {
  const asked = { code: "child_deaths_reviewed", areas: ["pan-cheshire"], from: "2012-13", to: "2013-14" };
  const { points } = await compare(asked);
  expect(points.get("pan-cheshire")?.at(-1)).toMatchObject({
    value: "35",
    change: null,
    rank: null,
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
  });
  await expect(compare({ ...asked, measure: Measure.RATE })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    faults: [{ path: "measure" }],
  });
});

test.each<[string, Partial<Asked>, string]>([
  ["an unknown indicator", { code: "nothing" }, "code"],
  ["an unknown area", { areas: ["halton", "narnia"] }, "areas"],
  ["several unknown areas, by a few of them", { areas: ["a", "b", "c", "d", "e", "f", "g"] }, "areas"],
  ["an area of another region", { areas: ["example-north"] }, "areas"],
  ["a period that does not parse", { from: "2024Q1" }, "from"],
  ["an end that does not parse", { to: "31/03/2012" }, "to"],
  ["a start after the end", { from: "2013-14", to: "2012-13" }, "from"],
  ["a breakdown that the indicator does not have", { breakdown: "sex" }, "breakdown"],
  ["an unknown category", { breakdown: "category_of_abuse", category: "boredom" }, "category"],
  ["an unknown breakdown, its category too", { breakdown: "nothing", category: "neglect" }, "breakdown"],
  ["an empty category", { breakdown: "category_of_abuse", category: "" }, "category"],
  ["an empty category without its breakdown", { category: "" }, "breakdown"],
  ["a category without its breakdown", { category: "neglect" }, "breakdown"],
  ["a rate of a percentage", { code: "cp_repeat_pct", measure: Measure.RATE }, "measure"],
  [
    "more values than one answer holds",
    { from: "1900-04-01", to: "2099-03-31", periodKind: PeriodLength.MONTH, breakdown: "age_band" },
    "from",
  ],
])("refuses %s by naming the argument", async (_, asked, argument) => {
  await expect(compare({ code: "cp_plans", from: "2011-12", to: "2012-13", ...asked })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    faults: [{ path: argument }],
    message: expect.stringMatching(new RegExp(`^${argument}: `)),
  });
});

test("answers every series without points where no date has a value", async () => {
  const { periods, points } = await compare({ code: "cp_plans", from: "1990-04-01", to: "1991-03-31" });
  expect(periods).toEqual([]);
  expect([...points.values()]).toEqual([[], [], [], []]);
});
