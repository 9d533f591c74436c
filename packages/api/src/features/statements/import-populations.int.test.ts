import { encodeRowId } from "../../db/row-id";
import { changeAs, givenStatement, rightsOfManager } from "../../testing/given";
import { useImports } from "./testing/use-imports";
import { withdrawImport } from "./withdraw-import";

const imports = useImports();
const { importLines } = imports;
const line = (indicator: string, period: string, value: string): string =>
  `here,here,${indicator},${period},,,${value},Report,Table,`;

/** The region's other boards: 40 plans and 200 episodes to 20,000 children, 20 and 100 for every 10,000. */
beforeAll(async () => {
  const { database } = imports.databases;
  const { there, yonder } = imports.boards;
  const id = (code: string): string => imports.indicators.get(code) ?? "";
  const state = (board: typeof there, code: string, value: string, kind?: "FLOW") =>
    givenStatement(database, board, { indicatorId: id(code), day: "2014-03-31", value, ...(kind ? { kind } : {}) });
  await state(there, "children", "12000");
  await state(yonder, "children", "8000");
  await state(there, "plans", "30");
  await state(yonder, "plans", "10");
  await state(there, "episodes", "150", "FLOW");
  await state(yonder, "episodes", "50", "FLOW");
});

const askedBy = async (lines: readonly string[]): Promise<string[]> => {
  const { faults, doubts } = await importLines(lines, { preview: true });
  expect(faults).toEqual([]);
  return doubts.map((doubt) => `${doubt.line} ${doubt.column}: ${doubt.message}`);
};

test("asks about a population that gives ten times the region's rate, with counts of the same file", async () => {
  expect(await askedBy([line("children", "2014-03-31", "1000"), line("plans", "2014-03-31", "20")])).toEqual([
    '2 value: With 1000 the rate of "plans" is 200 per 10,000: ten times that of the other boards\' areas, 20, or more.',
  ]);
  expect(await askedBy([line("children", "2014-03-31", "1001"), line("plans", "2014-03-31", "20")])).toEqual([]);
  expect(await askedBy([line("children", "2014-03-31", "0"), line("plans", "2014-03-31", "20")])).toEqual([
    '2 value: With 0 the rate of "plans" has no base: ten times that of the other boards\' areas, 20, or more.',
  ]);
});

test("compares a flow with periods of the same length alone", async () => {
  expect(await askedBy([line("children", "2013-03-31", "100"), line("episodes", "2013-14", "11")])).toHaveLength(1);
  expect(await askedBy([line("children", "2013-03-31", "100"), line("episodes", "2013-14 Q4", "11")])).toEqual([]);
});

test("asks of counts that it would be the latest population of, two years old at the most", async () => {
  const population = line("children", "2012-03-31", "100");
  expect(await askedBy([population, line("plans", "2012-03-30", "50")])).toEqual([]);
  expect(await askedBy([population, line("plans", "2014-03-31", "50")])).toHaveLength(1);
  expect(await askedBy([population, line("plans", "2014-04-01", "50")])).toEqual([]);
  const next = line("children", "2013-03-31", "500");
  expect(await askedBy([population, next, line("plans", "2013-03-31", "9")])).toEqual([]);
});

test("asks with counts that are stored, and not where there is nothing to compare with", async () => {
  await importLines([line("plans", "2015-03-31", "20")]);
  expect(await askedBy([line("children", "2015-03-31", "1000")])).toHaveLength(1);
  const part = "here,here,plans,2016-03-31,abuse,neglect,50,Report,Table,";
  expect(await askedBy([line("children", "2016-03-31", "100"), part])).toEqual([]);
});

test("asks with no count that was withdrawn", async () => {
  const { here } = imports.boards;
  const { import: counts } = await importLines([line("plans", "2018-03-31", "20")], { acceptDoubts: true });
  expect(await askedBy([line("children", "2018-03-31", "1000")])).toHaveLength(1);
  const id = encodeRowId("FigureImport", { ...here, id: counts?.id ?? "" });
  const target = { kind: "BODY", id: here.bodyId } as const;
  await changeAs(imports.databases.database, rightsOfManager(here), target, "indicators:import", (write) =>
    withdrawImport(write, { id, reason: "Not ours." }),
  );
  expect(await askedBy([line("children", "2018-03-31", "1000")])).toEqual([]);
});

test("asks anew when a population is revised, with the value that the file gives it", async () => {
  await importLines([line("children", "2017-03-31", "4000"), line("plans", "2017-03-31", "8")], { acceptDoubts: true });
  expect(await askedBy([line("children", "2017-03-31", "4000")])).toEqual([]);
  const asked = await askedBy([line("children", "2017-03-31", "40")]);
  expect(asked.filter((doubt) => doubt.includes('"plans" is 2000 per 10,000'))).toHaveLength(1);
});

test("looks at 10,000 populations next to as many counts, in one go", async () => {
  const day = (index: number): string => new Date(Date.UTC(1960, 0, 1 + index)).toISOString().slice(0, 10);
  const lines = Array.from({ length: 10_000 }, (_, index) => [
    line("children", day(index), "100"),
    line("plans", day(index), "10"),
  ]).flat();
  expect(await importLines(lines, { preview: true })).toMatchObject({ added: 20_000, doubtCount: 10_000 });
});
