import type { Role } from "@panboard/shared";
import { changeAs, type GivenBoard, rightsOf } from "../../testing/given";
import { importIndicatorValues } from "./import-indicator-values";
import { header, useImports } from "./testing/use-imports";

const imports = useImports();
const { importLines, stored } = imports;
const counts = ({ added, revised, unchanged }: { added: number; revised: number; unchanged: number }) => ({
  added,
  revised,
  unchanged,
});

test("stores what is printed, unaltered, as published", async () => {
  const result = await importLines([
    "here,here,plans,2011-12 Q4,,,155,printed,Table 1,as printed",
    "here,here,rate,2012-06-30,,,3.40,printed,Table 1,",
    "here,here,plans,2012-09-30,,,c,printed,Table 1,",
    "here,here,episodes,2011-12,,,0,printed,Table 2,",
  ]);
  expect(result).toMatchObject({ committed: true, faults: [], faultCount: 0, doubts: [], doubtCount: 0, notes: [] });
  expect(counts(result)).toEqual({ added: 4, revised: 0, unchanged: 0 });
  expect(await stored("printed")).toEqual([
    "2011-12 Q4|1|155|PUBLISHED|as printed",
    "2012-06-30|1|3.40|PUBLISHED|",
    "2012-09-30|1|CONFIDENTIAL|PUBLISHED|",
    "2011-12|1|0|PUBLISHED|",
  ]);
});

test("is safe to run twice, and another value becomes the next revision of the statement", async () => {
  const line = "here,here,plans,2013-03-31,,,120,twice,Text,";
  await importLines([line]);
  expect(await importLines([line])).toMatchObject({ added: 0, revised: 0, unchanged: 1 });
  expect(await importLines(["here,here,plans,2012-13 Q4,,,121,twice,Text,corrected"])).toMatchObject({
    added: 0,
    revised: 1,
  });
  expect(await stored("twice")).toEqual(["2013-03-31|1|120|PUBLISHED|", "2013-03-31|2|121|PUBLISHED|corrected"]);
});

test("keeps two statements of one cell where two sections print one each", async () => {
  const result = await importLines([
    "here,here,plans,2014-03-31,,,202,both,Table,",
    "here,here,plans,2014-03-31,,,204,both,Text,",
  ]);
  expect(result).toMatchObject({ added: 2 });
});

test("tells in a preview what it would do, and stores nothing", async () => {
  const result = await importLines(["here,here,plans,2015-03-31,,,1,preview,Text,"], { preview: true });
  expect(result).toMatchObject({ committed: false, faults: [], report: null });
  expect(counts(result)).toEqual({ added: 1, revised: 0, unchanged: 0 });
  expect(await stored("preview")).toEqual([]);
});

test("names every faulty row with its line and column, and stores none of the others", async () => {
  const result = await importLines([
    "here,here,plans,2016-03-31,,,7,faults,Text,",
    "there,here,plans,2016-03-31,,,7,faults,Text,",
    "here,narnia,plans,2016-03-31,,,7,faults,Text,",
    "here,here,nothing,2016-03-31,,,7,faults,Text,",
    "here,here,plans,2024Q1,,,7,faults,Text,",
    'here,here,plans,2016-03-31,,,"1,234",faults,Text,',
    "here,here,plans,2016-03-31,,,8,faults,Text,",
    "here,here,episodes,2016-03-31,,,8,faults,Text,",
    "here,here,plans,2016-03-31,abuse,unknown,8,faults,Text,",
    "here,here,plans,2016-03-31,abuse,,8,faults,Text,",
    "here,here,episodes,2015-16,abuse,neglect,8,faults,Text,",
    "here,here,plans,2016-03-31,,,8,,=cmd(),",
    "here,here,plans,2016-03-31,,,8,faults",
    "here,here,plans,2017-03-31,,,,faults,Text,",
  ]);
  expect(result.committed).toBe(false);
  expect(result.faults.map(({ line, column }) => [line, column])).toEqual([
    [3, "board"],
    [4, "area"],
    [5, "indicator"],
    [6, "period"],
    [7, "value"],
    [8, "value"],
    [9, "period"],
    [10, "category"],
    [11, "category"],
    [12, "breakdown"],
    [13, "source"],
    [13, "section"],
    [14, undefined],
    [15, "value"],
  ]);
  const messages = result.faults.map(({ message }) => message);
  expect(messages[0]).toBe('"there" is not here: this file may hold rows of here alone.');
  expect(messages[4]).toContain('"1,234" is no number');
  expect(messages[5]).toBe("Line 2 gives another value for the same cell from the same source and section.");
  expect(messages[12]).toBe("The row has 8 cells and the header has 10.");
  expect(await stored("faults")).toEqual([]);
});

test("takes a row that stands twice as one statement, and refuses it with another note", async () => {
  const line = "here,here,plans,2020-03-31,,,150,repeat,Text,";
  expect(await importLines([line, line])).toMatchObject({ committed: true, added: 1, unchanged: 1 });
  const { committed, faults } = await importLines([`${line}one`, `${line}another`]);
  expect({ committed, faults }).toMatchObject({ committed: false, faults: [{ line: 3, column: "note" }] });
});

test("names a missing and an unknown column", async () => {
  const result = await importLines(["x"], {
    header: "board,area,indicator,period,breakdown,category,amount,source,section",
  });
  expect(result.faults).toEqual([
    { line: 1, column: "value", message: "The column value is missing." },
    {
      line: 1,
      message:
        'The column "amount" is not known. The columns are board, area, indicator, period, breakdown, category, value, source, section, note.',
    },
  ]);
});

test("counts lines as an editor does, where a quoted cell holds a line break, and takes a byte order mark", async () => {
  const result = await importLines(
    ['here,here,plans,2018-03-31,,,1,lines,Text,"two\nlines"', "here,here,plans,2019-03-31,,,none,lines,Text,"],
    { header: `\uFEFF${header}` },
  );
  expect(result.faults.map(({ line }) => line)).toEqual([4]);
});

test("says of an empty file that it is empty, and of broken quotes in which line they are", async () => {
  expect((await importLines([], { header: "" })).faults).toEqual([{ line: 1, message: "The file is empty." }]);
  expect((await importLines([])).faults).toEqual([{ line: 1, message: "The file has a header and no rows." }]);
  expect((await importLines(['here,"here'])).faults[0]).toMatchObject({ line: 2 });
});

test("refuses somebody without the permission on that board, whoever's file it is", async () => {
  const { here, there } = imports.boards;
  const input = {
    body: "here",
    fileName: "f.csv",
    csv: `${header}\nhere,here,plans,2016-03-31,,,7,theirs,Text,`,
    preview: false,
    acceptDoubts: false,
    withReport: false,
  };
  const importAs = (role: Role, on: GivenBoard): Promise<unknown> =>
    changeAs(
      imports.databases.database,
      rightsOf(role, on),
      { kind: "BODY", id: here.bodyId },
      "indicators:import",
      (write) => importIndicatorValues(write, input, "2020-06-30"),
    );
  await expect(importAs("BUSINESS_MANAGER", there)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(importAs("CHAIR", here)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await stored("theirs")).toEqual([]);
});

test("of two imports of one file at the same moment, states each value once and undoes the other as a whole", async () => {
  const lines = Array.from(
    { length: 20 },
    (_, index) => `here,here,plans,${1950 + index}-03-31,,,${index + 10},race,Text,`,
  );
  const outcomes = await Promise.allSettled([importLines(lines), importLines(lines), importLines(lines)]);
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "CONFLICT" });
  }
  expect(outcomes.some(({ status }) => status === "fulfilled")).toBe(true);
  expect(await stored("race")).toHaveLength(20);
});
