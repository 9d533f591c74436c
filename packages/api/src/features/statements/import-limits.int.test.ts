import { AreaKind } from "../areas";
import { givenArea } from "../../testing/given";
import type { ImportResult } from "./build-result";
import { header, useImports } from "./testing/use-imports";

const imports = useImports();
const { importLines, stored } = imports;
const bytesMax = 200_000;

const bytesOf = (result: ImportResult): number => Buffer.byteLength(JSON.stringify({ ...result, report: null }));
const repeat = (count: number, line: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => line(index));

test("counts every fault of 10,000 rows, and answers the first 200 at the most within 200 kB", async () => {
  const { faults, faultCount, rows, ...result } = await importLines(
    repeat(10_000, (index) => `here,here,nothing${index},2014-03-31,,,many,Annual Report,Table,`),
  );
  expect(faultCount).toBe(20_000);
  expect(faults).toHaveLength(200);
  expect(faults.at(-1)).toMatchObject({ line: 101, column: "value" });
  expect(rows.map(({ status, line }) => `${line} ${status}`)).toEqual(repeat(100, (index) => `${index + 2} REFUSED`));
  expect(result).toMatchObject({ committed: false, added: 0, revised: 0, unchanged: 0 });
  expect(bytesOf({ faults, faultCount, rows, ...result })).toBeLessThan(bytesMax);
});

test.each(["x", "😀", '"', "漢", "\u200b"])("stays within 200 kB where every cell is full of %j", async (character) => {
  const cell = `"${character.repeat(400).replaceAll('"', '""')}"`;
  const result = await importLines(
    repeat(250, () => `here,${[cell, cell, cell, cell, cell, cell, cell, cell].join()},`),
  );
  expect(result.faultCount).toBeGreaterThan(1_000);
  expect(result.faults.every(({ message }) => message.length <= 300)).toBe(true);
  expect(bytesOf(result)).toBeLessThan(bytesMax);
});

test("stays within 200 kB with faults, doubts, and rows of every status", async () => {
  const line = (index: number, year: number, value: string): string =>
    `here,here,rate,${year}-03-31,,,${value},Annual Report,Table of the ${index.toString().padStart(150, "0")},`;
  await importLines(repeat(2_000, (index) => line(index, 1990, "1.5")));
  const result = await importLines([
    ...repeat(2_000, (index) => line(index, 1990, index % 2 === 0 ? "2.5" : "200.5")),
    ...repeat(2_000, (index) => line(index, 2000, "2.5")),
    ...repeat(2_000, (index) => line(index, 2001, "many")),
  ]);
  expect(result).toMatchObject({
    committed: false,
    added: 2_000,
    revised: 2_000,
    faultCount: 2_000,
    doubtCount: 1_000,
  });
  const statuses = new Set(result.rows.map(({ status }) => status));
  expect([...statuses].sort()).toEqual(["ADDED", "CHANGED", "DOUBTFUL", "REFUSED"]);
  expect(bytesOf(result)).toBeLessThan(bytesMax);
});

test("answers a header of 60,000 cells with one fault, and nothing else", async () => {
  const result = await importLines(["here"], { header: `${header}${",x".repeat(60_000)}` });
  expect(result).toMatchObject({ committed: false, faultCount: 1, rows: [], doubts: [] });
});

test("answers what becomes of each row, with what the statement says now", async () => {
  const plans = (period: string, value: string, category = ","): string =>
    `here,here,plans,${period},${category},${value},Rows,Table,`;
  await importLines([plans("2011-03-31", "20"), plans("2012-03-31", "20"), plans("2013-03-31", "low")]);
  const { rows, ...result } = await importLines([
    plans("2011-03-31", "20"),
    plans("2012-03-31", "25"),
    plans("2013-03-31", "22"),
    plans("2014-03-31", "900"),
    plans("2014-03-31", "5", "abuse,neglect"),
    plans("2014-13", "5"),
    "here",
  ]);
  expect(result).toMatchObject({ committed: false, added: 2, revised: 2, unchanged: 1, faultCount: 2, doubtCount: 1 });
  const printed = { source: "Rows", section: "Table" };
  const row = { area: "here", indicator: "plans", breakdown: null, category: null, ...printed, message: null };
  expect(rows).toEqual([
    { ...row, line: 3, status: "CHANGED", period: "2012-03-31", value: "25", previousValue: "20" },
    { ...row, line: 4, status: "CHANGED", period: "2013-03-31", value: "22", previousValue: "low" },
    {
      ...row,
      line: 5,
      status: "DOUBTFUL",
      period: "2014-03-31",
      value: "900",
      previousValue: null,
      message: "900 is more than five times 22, the value for 31 March 2013.",
    },
    {
      ...row,
      line: 6,
      status: "ADDED",
      period: "2014-03-31",
      breakdown: "abuse",
      category: "neglect",
      value: "5",
      previousValue: null,
    },
    {
      ...row,
      line: 7,
      status: "REFUSED",
      period: "2014-13",
      value: "5",
      previousValue: null,
      message: expect.stringContaining('"2014-13" is not a period.'),
    },
    {
      line: 8,
      status: "REFUSED",
      area: "",
      indicator: "",
      period: "",
      breakdown: null,
      category: null,
      source: "",
      section: "",
      value: "",
      previousValue: null,
      message: "The row has 1 cells and the header has 10.",
    },
  ]);
});

test("answers the first hundred rows of a status", async () => {
  const { rows, added } = await importLines(
    repeat(
      150,
      (index) =>
        `here,here,score,${1990 + Math.floor(index / 12)}-M${String((index % 12) + 1).padStart(2, "0")},,,5,S,T,`,
    ),
    { preview: true },
  );
  expect(added).toBe(150);
  expect(rows.map(({ line }) => line)).toEqual(repeat(100, (index) => String(index + 2)).map(Number));
});

test("reports all rows as a file for people where that is asked for", async () => {
  const line = (period: string, value: string, note = ""): string =>
    `here,here,budget,${period},,,${value},Reported,Table,${note}`;
  await importLines([line("2011-03-31", "-20")]);
  const lines = [line("2011-03-31", "-20"), line("2012-03-31", "-21"), line("2013-03-31", "x", "=1")];
  expect((await importLines(lines, { preview: true })).report).toBeNull();
  const { report } = await importLines(lines, { preview: true, withReport: true });
  expect(report?.split("\r\n")).toEqual([
    "\uFEFFline,status,message,previous value,board,area,indicator,period,breakdown,category,value,source,section,note",
    "2,Stored already,,-20,here,here,budget,2011-03-31,,,-20,Reported,Table,",
    "3,New,,,here,here,budget,2012-03-31,,,-21,Reported,Table,",
    `4,Refused,"The note begins with =, which a spreadsheet takes for a formula.",,here,here,budget,2013-03-31,,,x,Reported,Table,'=1`,
    "",
  ]);
});

test("reports the rows of a file that was stored", async () => {
  await givenArea(imports.databases.database, {
    regionId: imports.boards.here.regionId,
    slug: "region",
    kind: AreaKind.REGION,
  });
  const lines = ["here,region,plans,2011-03-31,,,20,Stored now,Table,"];
  const { committed, report } = await importLines(lines, { withReport: true });
  expect(committed).toBe(true);
  expect(report).toContain("2,New,,,here,region,plans");
  expect(await stored("Stored now")).toHaveLength(1);
});
