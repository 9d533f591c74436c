import {
  givenComparison,
  givenIndicator,
  givenRegion,
  givenSeries,
  givenStatement,
  givenVerdict,
} from "../../testing/given-comparison";
import type { ComparedAs } from "./compared-words";
import type { Comparison } from "./comparison";
import { comparisonCsv } from "./comparison-csv";

const choice = { areas: ["halton"], from: "2013-03-31", to: "2014-03-31", show: "number", every: "year" } as const;
const as: ComparedAs = {
  choice: { ...choice, by: undefined, category: undefined },
  indicator: givenIndicator(),
  region: givenRegion("Halton", "Warrington"),
  madeOn: "3 March 2015",
};

/** The rows of the file by their columns, without the columns that are empty. */
function readRows(comparison: Comparison, how = as): Record<string, string>[] {
  const [header = "", ...rows] = comparisonCsv(comparison, how).trim().split("\r\n").map(cellsOf);
  return rows.map((cells) =>
    Object.fromEntries(cells.flatMap((cell, index) => (cell === "" ? [] : [[header[index] ?? "", cell]]))),
  );
}

/** The cells of a line, none of which holds a quotation mark. */
function cellsOf(line: string): string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g), ([, quoted, plain]) => quoted ?? plain ?? "");
}

const halton = {
  "area name": "Halton",
  "area": "halton",
  "ons code": "E0600000X",
  "category name": "Total",
  "indicator name": "Children with a child protection plan",
  "indicator": "cp_plans",
  "unit": "Number",
  "measure": "As stated",
  "what is compared": "Areas: Halton. Dates: 31 March 2013 to 31 March 2014. Every: Year end, 31 March. Show: number.",
  "exported on": "3 March 2015",
};
const stated = { import: "yes", board: "b", source: "Annual Report 2013-14", section: "Summary", shown: "yes" };

describe("comparisonCsv", () => {
  it("says in each row what it is about, and gives a statement in the columns that an import reads", () => {
    const statement = givenStatement("202", { standing: true, note: "from, the text" });
    const point = { value: "202", change: "-1", rank: 2, statements: [statement], note: "from, the text" };
    expect(readRows(givenComparison([givenSeries("Halton", { "2014-03-31": point })]))).toEqual([
      {
        ...halton,
        ...stated,
        "period in words": "31 March 2014",
        "period": "at 2014-03-31",
        "value": "202",
        "value kind": "Value",
        "note": "from, the text",
        "change": "-1",
        "rank": "2",
      },
    ]);
  });

  it("names what it is about first, for people", () => {
    expect(comparisonCsv(givenComparison([]), as)).toMatch(
      /^\ufeffindicator name,area name,period in words,category name,value,value kind,unit,measure,board,area,/,
    );
  });

  it("writes the period that a statement prints, in a form that a spreadsheet leaves alone", () => {
    const period = { label: "2011-12", start: "2011-04-01", end: "2012-03-31" };
    const point = { value: "202", statements: [givenStatement("202", { standing: true, period })] };
    const [row] = readRows(givenComparison([givenSeries("Halton", { "2012-03-31": point })]));
    expect(row).toMatchObject({ "period": "in 2011-12", "period in words": "31 March 2012" });
  });

  it("marks no data as nothing to import, and says it in words, never as zero", () => {
    const [row] = readRows(givenComparison([givenSeries("Halton", { "2013-03-31": null })]));
    expect(row).toMatchObject({ "import": "no", "value kind": "No data", "shown": "yes" });
    expect(row).not.toHaveProperty("value");
    expect(row).not.toHaveProperty("board");
  });

  it("gives every statement of a point a row of its own, and shows one", () => {
    const statements = [givenStatement("202", { standing: true }), givenStatement("204", { section: "Table 2" })];
    const rows = readRows(givenComparison([givenSeries("Halton", { "2014-03-31": { value: "202", statements } })]));
    expect(rows).toMatchObject([
      { ...stated, value: "202", conflict: "Conflict: also 204" },
      { ...stated, value: "204", section: "Table 2", shown: "no" },
    ]);
    expect(rows[1]).not.toHaveProperty("conflict");
  });

  it("gives what is stated and not used as statements, beside the row that says that nothing is shown", () => {
    const point = { kind: "NO_DATA" as const, statements: [givenStatement("12")] };
    expect(readRows(givenComparison([givenSeries("Halton", { "2014-03-31": point })]))).toMatchObject([
      {
        import: "no",
        shown: "yes",
        reason: "Stated, and not used: Board states 12 (Annual Report 2013-14, Summary)",
      },
      { ...stated, shown: "no", value: "12" },
    ]);
  });

  it.each([
    ["NOT_APPLICABLE", "z"],
    ["NOT_AVAILABLE", "x"],
    ["CONFIDENTIAL", "c"],
    ["LOW", "low"],
    ["AWAITED", "awaited"],
  ] as const)("writes a statement that is %s as %s", (valueKind, symbol) => {
    const statement = givenStatement("", { value: null, valueKind, standing: true });
    const point = { kind: valueKind, statements: [statement] };
    const [row] = readRows(givenComparison([givenSeries("Halton", { "2014-03-31": point })]));
    expect(row).toMatchObject({ ...stated, value: symbol });
  });

  it("marks rates as nothing to import: they are worked out, and what is printed beside them is another indicator’s", () => {
    const point = {
      value: "27.0",
      numerator: "202",
      denominator: "74900",
      lower: "23.4",
      upper: "31.0",
      statements: [givenStatement("27.1")],
      verdicts: [givenVerdict("LOWER", { value: "31.0" }), givenVerdict("NOT_COMPARED", { value: "16.1" })],
    };
    const rates = givenComparison([givenSeries("Halton", { "2014-03-31": point })], {}, "RATE");
    const rows = readRows(rates, { ...as, choice: { ...as.choice, show: "rate" } });
    expect(rows).toMatchObject([
      {
        "import": "no",
        "value": "27.0",
        "measure": "Rate per 10,000 children, worked out",
        "numerator": "202",
        "denominator": "74900",
        "lower": "23.4",
        "upper": "31.0",
        "compared with": "England, 31.0: lower; England, 16.1: not compared",
      },
    ]);
    expect(rows[0]?.["what is compared"]).toContain("Show: rate");
    expect(rows[0]).not.toHaveProperty("board");
  });

  it("gives a category by its code and that of its breakdown", () => {
    const series = givenSeries("Halton", { "2014-03-31": "12" }, { category: "Neglect" });
    const [row] = readRows(givenComparison([series]), { ...as, choice: { ...as.choice, by: "abuse" } });
    expect(row).toMatchObject({ "breakdown": "abuse", "category": "neglect", "category name": "Neglect" });
  });
});
