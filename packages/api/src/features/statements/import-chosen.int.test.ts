import { encodeRowId } from "../../db/row-id";
import { changeAs, givenStatement, rightsOfManager } from "../../testing/given";
import { chooseStatement } from "./choices/choose-statement";
import { useImports } from "./testing/use-imports";

const imports = useImports();
const { importLines, databases, boards } = imports;
const line = (indicator: string, period: string, value: string, source: string): string =>
  `here,here,${indicator},${period},,,${value},${source},Table,`;
const idOf = (code: string): string => imports.indicators.get(code) ?? "";

/** What `here` states for its own area, from a source and so by another statement. */
async function state(code: string, day: string, value: string, section = "Table"): Promise<string> {
  const id = await givenStatement(databases.database, boards.here, { indicatorId: idOf(code), day, value, section });
  return encodeRowId("Statement", { ...boards.here, id });
}

async function choose(indicator: string, period: string, statement: string): Promise<void> {
  const target = { kind: "BODY", id: boards.here.bodyId } as const;
  const input = { indicator, area: "here", period, statement, reason: "Audited." };
  await changeAs(databases.database, rightsOfManager(boards.here), target, "conflicts:write", (write) =>
    chooseStatement(write, input),
  );
}

async function askedBy(...lines: readonly string[]): Promise<string[]> {
  const { faults, doubts } = await importLines(lines, { preview: true });
  expect(faults).toEqual([]);
  return doubts.map(({ column, message }) => `${column}: ${message}`);
}

test("a jump is measured from the statement that was chosen", async () => {
  await state("score", "2011-03-31", "10");
  const chosen = await state("score", "2011-03-31", "100", "Other");
  const next = line("score", "2012-03-31", "120", "Report");
  expect(await askedBy(next)).toEqual(["value: 120 is more than five times 10, the value for 31 March 2011."]);
  await choose("score", "2011-03-31", chosen);
  expect(await askedBy(next)).toEqual([]);
});

test("a population is held against the count that was chosen", async () => {
  const { there } = boards;
  const day = "2014-03-31";
  await givenStatement(databases.database, there, { indicatorId: idOf("children"), day, value: "10000" });
  await givenStatement(databases.database, there, { indicatorId: idOf("plans"), day, value: "20" });
  await state("plans", day, "20");
  const chosen = await state("plans", day, "2", "Other");
  const population = line("children", day, "1000", "Report");
  expect(await askedBy(population)).toEqual([expect.stringContaining('the rate of "plans" is 200 per 10,000')]);
  await choose("plans", day, chosen);
  expect(await askedBy(population)).toEqual([]);
});
