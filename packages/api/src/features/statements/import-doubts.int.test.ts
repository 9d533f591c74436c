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

test("counts what was 0 as 1, and asks nothing of what is under a fifth of it, nor of a change", async () => {
  const change = (period: string, value: string): string => `here,here,change,${period},,,${value},Changes,Table,`;
  const score = (period: string, value: string): string => `here,here,score,${period},,,${value},Scores,Table,`;
  const result = await importLines([
    change("2011-12", "1"),
    change("2012-13", "90"),
    score("2012-03-31", "0"),
    score("2013-03-31", "0.0"),
    score("2014-03-31", "4"),
  ]);
  expect(result).toMatchObject({ committed: true, doubts: [] });
  const zero = (value: string): string => `here,here,budget,2013-03-31,,,${value},Budgets,Table,`;
  await importLines(["here,here,budget,2012-03-31,,,0,Budgets,Table,"]);
  expect(messages(await importLines([zero("5")], { preview: true }))).toEqual([]);
  expect(messages(await importLines([zero("900000")]))).toEqual([
    "2: 900000 is more than five times 0, the value for 31 March 2012.",
  ]);
});

test("compares with what another source or section says for the same cell, stored or above in the file", async () => {
  const share = (period: string, value: string, section: string, source = "Shares"): string =>
    `here,here,share,${period},,,${value},${source},${section},`;
  await importLines([share("2012-03-31", "90", "Table"), share("2013-03-31", "10", "Table")], { acceptDoubts: true });
  expect(messages(await importLines([share("2013-03-31", "60", "Text"), share("2013-03-31", "11", "Box")]))).toEqual([
    '2: 60 is more than five times 10, the value for 31 March 2013 in "Shares", "Table".',
  ]);
  expect(messages(await importLines([share("2013-03-31", "1", "Text", "Digest")]))).toEqual([
    '2: 1 is under a fifth of 10, the value for 31 March 2013 in "Shares", "Table".',
  ]);
  const lines = [share("2014-03-31", "12", "Table"), share("2014-03-31", "70", "Text")];
  expect(messages(await importLines(lines))).toEqual([
    '3: 70 is more than five times 12, the value for 31 March 2014 in "Shares", "Table".',
  ]);
});

test("compares a statement without a value with another one of its cell, never with itself", async () => {
  const flow = (value: string, section: string): string => `here,here,episodes,2016-17,,,${value},Symbols,${section},`;
  await importLines([flow("c", "Table"), flow("c", "Text")]);
  expect(messages(await importLines([flow("100", "Table"), flow("2", "Text")], { preview: true }))).toEqual([
    '3: 2 is under a fifth of 100, the value for 2016-17 in "Symbols", "Table".',
  ]);
});

test("compares the first of a series with the next later value that is stored, and of two new ones asks once", async () => {
  const part = (period: string, value: string): string =>
    `here,here,plans,${period},abuse,physical,${value},Parts,Table,`;
  await importLines([part("2012-03-31", "20"), part("2013-03-31", "40")]);
  expect(messages(await importLines([part("2011-03-31", "3")]))).toEqual([
    "2: 3 is under a fifth of 20, the value for 31 March 2012.",
  ]);
  const months = (period: string, value: string): string => `here,here,months,${period},,,${value},Later,Table,`;
  expect(messages(await importLines([months("2001-03-31", "5"), months("2002-03-31", "50")]))).toEqual([
    "3: 50 is more than five times 5, the value for 31 March 2001.",
  ]);
});

test("compares values that are ten years apart at most", async () => {
  const score = (period: string, value: string): string => `here,here,months,${period},,,${value},Ages,Table,`;
  await importLines([score("1961-03-31", "10")]);
  const ask = async (period: string): Promise<string[]> =>
    messages(await importLines([score(period, "90")], { preview: true }));
  expect(await ask("1951-03-31")).toEqual(["2: 90 is more than five times 10, the value for 31 March 1961."]);
  expect(await ask("1951-03-30")).toEqual([]);
  expect(await ask("1971-03-31")).toEqual(["2: 90 is more than five times 10, the value for 31 March 1961."]);
  expect(await ask("1971-04-01")).toEqual([]);
});

test("compares with no value that the same file takes back", async () => {
  const rate = (period: string, value: string): string => `here,here,rate,${period},,,${value},Rates,Table,`;
  await importLines([rate("2012-03-31", "1.5")]);
  expect(messages(await importLines([rate("2012-03-31", "x"), rate("2013-03-31", "20")]))).toEqual([]);
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
