import { useImports } from "./testing/use-imports";

const { importLines } = useImports();

/** The faults of a row of `here` with a line's cells from the area to the value. */
async function faultsOf(cells: string, today?: string): Promise<string[]> {
  const options = today === undefined ? { preview: true } : { preview: true, today };
  const { faults } = await importLines([`here,${cells},Annual Report,Table,`], options);
  return faults.map(({ line, column, message }) => `${line} ${column}: ${message}`);
}

test.each([
  ["plans", "-1", '"-1" is below zero, and a count is not.'],
  ["plans", "155.0", '"155.0" has decimals, and a count is a whole number.'],
  ["share", "-0.1", '"-0.1" is not from 0 to 100, and a percentage of a whole is.'],
  ["share", "100.1", '"100.1" is not from 0 to 100, and a percentage of a whole is.'],
  ["rate", "-1", '"-1" is below zero, and a rate is not.'],
  ["rate", "10000.1", '"10000.1" is more than 10,000, and a rate counts 10,000 of every 10,000 children at the most.'],
  ["score", "-1", '"-1" is below zero, and a score is not.'],
  ["months", "-0.5", '"-0.5" is below zero, and a number of months is not.'],
])("refuses for %s the value %s", async (indicator, value, message) => {
  expect(await faultsOf(`here,${indicator},2014-03-31,,,${value}`)).toEqual([`2 value: ${message}`]);
});

test.each([
  ["share,2014-03-31", "100"],
  ["change,2013-14", "-46"],
  ["change,2013-14", "120.5"],
  ["budget,2014-03-31", "-200"],
  ["plans,2014-03-31", "c"],
])("takes for %s the value %s", async (cell, value) => {
  expect(await faultsOf(`here,${cell},,,${value}`)).toEqual([]);
});

test("refuses a period that ends after today, and takes the one that ends today", async () => {
  expect(await faultsOf("here,plans,2020-07-01,,,5", "2020-06-30")).toEqual([
    '2 period: "2020-07-01" ends on 1 July 2020, which is still to come.',
  ]);
  expect(await faultsOf("here,episodes,2020-21,,,5", "2020-06-30")).toEqual([
    '2 period: "2020-21" ends on 31 March 2021, which is still to come.',
  ]);
  expect(await faultsOf("here,plans,2020-06-30,,,5", "2020-06-30")).toEqual([]);
});

test("refuses what is of a day before the area began: for a snapshot its day, for a flow the first", async () => {
  const message = "2 period: young began on 1 April 2009, and";
  expect(await faultsOf("young,plans,2009-03-31,,,5")).toEqual([`${message} "2009-03-31" is of an earlier day.`]);
  expect(await faultsOf("young,episodes,2008-09,,,5")).toEqual([`${message} "2008-09" is of an earlier day.`]);
  expect(await faultsOf("young,plans,2008-09 Q4,,,5")).toEqual([`${message} "2008-09 Q4" is of an earlier day.`]);
  expect(await faultsOf("young,plans,2009-04-01,,,5")).toEqual([]);
  expect(await faultsOf("young,episodes,2009-10,,,5")).toEqual([]);
});

test("refuses a value about another board's own area or its neighbours, not about England or one's own", async () => {
  for (const area of ["there", "there/neighbours"]) {
    expect(await faultsOf(`${area},plans,2014-03-31,,,5`)).toEqual([
      `2 area: "${area}" is the area of another board, or its neighbours: here states values of its own area, of its neighbours and of areas that no board owns.`,
    ]);
  }
  expect(await faultsOf("here/neighbours,plans,2014-03-31,,,5")).toEqual([]);
  expect(await faultsOf("england,plans,2014-03-31,,,5")).toEqual([]);
});

test("refuses a category that is a part of another area", async () => {
  expect(await faultsOf("here,plans,2014-03-31,locality,port,5")).toEqual([
    "2 category: The Port is a part of there, not of here.",
  ]);
  expect(await faultsOf("here,plans,2014-03-31,locality,anywhere,5")).toEqual([]);
  const line = "there,there,plans,2014-03-31,locality,port,5,Annual Report,Table,";
  expect((await importLines([line], { as: "there", preview: true })).faults).toEqual([]);
});

test("refuses in a source, a section and a note what cannot be seen", async () => {
  const line = (source: string, section: string, note: string): string =>
    `here,here,plans,2014-03-31,,,5,"${source}","${section}","${note}"`;
  const { faults } = await importLines([
    line("Annual\u200b Report", "Table", ""),
    line("Annual Report", "Ta\ufffdble", ""),
    line("Annual Report", "Table", "\u200b\u00a0=cmd()"),
    line("Annual Report", "Table", "bell\u0007"),
  ]);
  expect(faults.map(({ line, column }) => [line, column])).toEqual([
    [2, "source"],
    [3, "section"],
    [4, "note"],
    [4, "note"],
    [5, "note"],
  ]);
});

test("names a cell that cannot be seen by its code points", async () => {
  const { faults } = await importLines(["here,he\u200bre,plans,2014-03-31,,,5,Annual Report,Table,"]);
  expect(faults[0]?.message).toContain('"he<U+200B>re" is not an area');
});

test("answers no cell and no message with what cannot be seen", async () => {
  const { faults, rows } = await importLines(["here,he\u3164re,pl\u202eans,2014\u200b,,,5\u2060,Report,Ta\ufe0fble,"]);
  expect(faults).toHaveLength(5);
  expect(rows).toMatchObject([
    {
      area: "he<U+3164>re",
      indicator: "pl<U+202E>ans",
      period: "2014<U+200B>",
      value: "5<U+2060>",
      section: "Ta<U+FE0F>ble",
    },
  ]);
  expect(JSON.stringify({ faults, rows })).not.toMatch(/[^\p{L}\p{N}\p{P}\p{S} ]/u);
});

test("says how a board, an area and an indicator are written that differ by case or spaces alone", async () => {
  const { faults } = await importLines(["Here,HERE,Plans,2014-03-31,,,5,Report,Table,"], { preview: true });
  expect(faults.map(({ column, message }) => [column, message])).toEqual([
    ["board", '"Here": write "here", in small letters.'],
    ["area", expect.stringMatching(/^"HERE" is not an area of .*: write "here"\.$/)],
    ["indicator", '"Plans" is not an indicator of the catalogue: write "plans".'],
  ]);
});
