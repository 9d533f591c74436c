import { useImports } from "./testing/use-imports";

const { importLines, stored } = useImports();
const plans = (period: string, value: string, source = "Annual Report", section = "Table"): string =>
  `here,here,plans,${period},,,${value},${source},${section},`;
const messages = ({ doubts }: { doubts: readonly { line: number; message: string }[] }): string[] =>
  doubts.map(({ line, message }) => `${line}: ${message}`);

test("does not store what is doubtful until that is accepted, and asks nothing of what is stored", async () => {
  await importLines([plans("2001-03-31", "20", "Accepting")]);
  const line = plans("2002-03-31", "101", "Accepting");
  const asked = await importLines([line]);
  expect(asked).toMatchObject({ committed: false, added: 1, faults: [], doubtCount: 1 });
  expect(asked.doubts).toEqual([
    { line: 2, column: "value", message: "101 is more than five times 20, the value for 31 March 2001." },
  ]);
  expect(await stored("Accepting")).toHaveLength(1);
  expect(await importLines([line], { preview: true, acceptDoubts: true })).toMatchObject({ committed: false });
  expect(await importLines([line], { acceptDoubts: true })).toMatchObject({ committed: true, added: 1, doubtCount: 1 });
  expect(await importLines([line])).toMatchObject({ committed: true, unchanged: 1, doubts: [] });
});

test("asks about a revision that is more than five times, or under a fifth of, what is stored now", async () => {
  await importLines([plans("2003-03-31", "50", "Revised")]);
  expect(messages(await importLines([plans("2003-03-31", "251", "Revised")]))).toEqual([
    "2: 251 is more than five times 50, which is what is stored now.",
  ]);
  expect(messages(await importLines([plans("2003-03-31", "9", "Revised")]))).toEqual([
    "2: 9 is under a fifth of 50, which is what is stored now.",
  ]);
  expect(await importLines([plans("2003-03-31", "250", "Revised")])).toMatchObject({ committed: true, doubts: [] });
  expect(await importLines([plans("2003-03-31", "50", "Revised")])).toMatchObject({ committed: true, doubts: [] });
});

test("compares with the latest earlier day, whether it is stored or stands in the same file, in any order", async () => {
  const result = await importLines([
    plans("2003-09-30", "2"),
    plans("2003-06-30", "60"),
    plans("2003-12-31", "c"),
    plans("2004-03-31", "3"),
  ]);
  expect(messages(result)).toEqual(["2: 2 is under a fifth of 60, the value for 30 June 2003."]);
});

test("compares a flow with the latest earlier period of the same length, and each category with itself", async () => {
  const flow = (period: string, value: string): string => `here,here,episodes,${period},,,${value},Flows,Table,`;
  await importLines([flow("2011-12", "400"), flow("2012-13 Q4", "90")]);
  expect(messages(await importLines([flow("2013-14", "420"), flow("2013-14 Q1", "500")], { preview: true }))).toEqual([
    "3: 500 is more than five times 90, the value for Q4 2012-13 (January to March 2013).",
  ]);
  const part = (category: string): string => `here,here,plans,2004-04-30,abuse,${category},1,Parts,Table,`;
  expect(await importLines([part("neglect")])).toMatchObject({ committed: true, doubts: [] });
});

test("asks nothing where the previous value is 0, nor of a change", async () => {
  const change = (period: string, value: string): string => `here,here,change,${period},,,${value},Changes,Table,`;
  const score = (period: string, value: string): string => `here,here,score,${period},,,${value},Scores,Table,`;
  const result = await importLines([
    change("2011-12", "1"),
    change("2012-13", "90"),
    score("2012-03-31", "0"),
    score("2013-03-31", "40"),
  ]);
  expect(result).toMatchObject({ committed: true, doubts: [] });
});

test("compares with what the same file makes of the stored value", async () => {
  const score = (period: string, value: string): string => `here,here,months,${period},,,${value},Months,Table,`;
  await importLines([score("2012-03-31", "10")]);
  const result = await importLines([score("2012-03-31", "40"), score("2013-03-31", "60")]);
  expect(result).toMatchObject({ committed: true, added: 1, revised: 1, doubts: [] });
});

test("asks once, at its first row, about a source that is nearly one that is stored", async () => {
  await importLines([plans("2005-03-31", "20", "Safeguarding Report 2012-13")]);
  const lines = [
    plans("2006-03-31", "20", "Safegaurding Report 2012-13"),
    plans("2007-03-31", "20", "Safegaurding Report 2012-13"),
  ];
  const result = await importLines(lines);
  expect(result.doubts).toEqual([
    {
      line: 2,
      column: "source",
      message:
        '"Safegaurding Report 2012-13" is nearly "Safeguarding Report 2012-13", which is stored already. Is it another source?',
    },
  ]);
  expect(await importLines(lines, { acceptDoubts: true })).toMatchObject({ committed: true });
  expect(await importLines(lines)).toMatchObject({ committed: true, doubts: [] });
});

test("asks about two sources in one file, not about those of other years, other digits or a few letters", async () => {
  const result = await importLines([
    plans("2008-03-31", "20", "Quarterly Report"),
    plans("2008-03-31", "20", "Quartely Report"),
    plans("2008-03-31", "20", "Digest of 2012-13"),
    plans("2008-03-31", "20", "Digest of 2013-14"),
    plans("2008-03-31", "20", "Minutes"),
    plans("2008-03-31", "20", "Minute"),
  ]);
  expect(messages(result)).toEqual([
    '3: "Quartely Report" is nearly "Quarterly Report", which stands in line 2. Is it another source?',
  ]);
});

test("takes a source and a section that differ by case or spaces alone for the stored ones", async () => {
  await importLines([plans("2009-03-31", "20", "Board Plan 2012", "Table 1")]);
  const result = await importLines([plans("2009-03-31", "21", "board  plan2012", "TABLE\u00a01 ")]);
  expect(result).toMatchObject({ committed: true, added: 0, revised: 1, doubts: [] });
  expect(await stored("Board Plan 2012")).toEqual(["2009-03-31|1|20|PUBLISHED|", "2009-03-31|2|21|PUBLISHED|"]);
  await importLines([plans("2009-06-30", "20", "BOARD PLAN 2012", "Another table")]);
  expect(await stored("Board Plan 2012")).toHaveLength(3);
});

test("takes two spellings in one file for one statement, and refuses two values for it", async () => {
  const lines = [plans("2010-03-31", "20", "New Plan", "Text"), plans("2010-03-31", "20", "NEW PLAN", "text")];
  expect(await importLines(lines)).toMatchObject({ committed: true, added: 1, unchanged: 1 });
  const others = [plans("2010-06-30", "20", "New Plan", "Text"), plans("2010-06-30", "22", "New plan", "text")];
  expect((await importLines(others)).faults).toMatchObject([{ line: 3, column: "value" }]);
});

test("keeps two sections apart whose numbers differ by a space alone", async () => {
  const lines = [plans("2011-03-31", "20", "Spaces", "Table 1 1"), plans("2011-03-31", "22", "Spaces", "Table 11")];
  expect(await importLines(lines)).toMatchObject({ committed: true, added: 2 });
});
