import { givenComparison, givenSeries, givenStatement, givenVerdict } from "../../testing/given-comparison";
import { comparisonCsv, comparisonFileName } from "./comparison-csv";

describe("comparisonCsv", () => {
  const point = {
    value: "27.0",
    numerator: "202",
    denominator: "74900",
    lower: "23.4",
    upper: "31.0",
    change: "-1.5",
    rank: 2,
    source: "Annual Report",
    section: "=SUM(A1)",
    note: "from, the text",
    verdicts: [givenVerdict("LOWER", { value: "31.0" }), givenVerdict("NOT_COMPARED", { value: "16.1" })],
  };
  const comparison = givenComparison([givenSeries("Halton", { "2013-03-31": null, "2014-03-31": point })], {}, "RATE");

  it("has every column, one row an area, category and period", () => {
    const [header, ...rows] = comparisonCsv(comparison).split("\r\n");
    expect(header).toBe(
      "\ufeffArea,ONS code,Category,Period,Value,Value kind,Numerator,Denominator,Lower,Upper,Change,Rank,Source,Section,Note,Conflict,Reason,Compared with,Indicator,Measure",
    );
    expect(rows[0]).toBe(
      'Halton,E0600000X,Total,31 March 2013,,No data,,,,,,,,,,,,,Children with a child protection plan,"Rate per 10,000 children"',
    );
    expect(rows[1]).toBe(
      'Halton,E0600000X,Total,31 March 2014,27.0,Value,202,74900,23.4,31.0,-1.5,2,Annual Report,\'=SUM(A1),"from, the text",,,"England, 31.0: lower; England, 16.1: not compared",Children with a child protection plan,"Rate per 10,000 children"',
    );
  });

  it("says what else is stated of a value in conflict, why there is none, and what is stated and not used", () => {
    const statements = [givenStatement("202", { standing: true }), givenStatement("204")];
    const reason = "No population is stored.";
    const values = {
      "2012-03-31": { value: "202", statements },
      "2013-03-31": { kind: "NOT_AVAILABLE" as const, reason },
      "2014-03-31": { kind: "NO_DATA" as const, statements: [givenStatement("12")] },
    };
    const [, ...rows] = comparisonCsv(givenComparison([givenSeries("Halton", values)])).split("\r\n");
    expect(rows[0]).toMatch(/,Conflict: also 204,,,Children with a child protection plan,Number$/);
    expect(rows[1]).toMatch(
      /,Not available,.*,No population is stored\.,,Children with a child protection plan,Number$/,
    );
    expect(rows[2]).toMatch(
      /,No data,.*,"Stated, and not used: Board states 12 \(Annual Report 2013-14, Summary\)",,,,Children with a child protection plan,Number$/,
    );
  });

  it("is named after the indicator and its dates", () => {
    expect(comparisonFileName(comparison)).toBe("cp_plans-rate-2013-03-31-to-2014-03-31.csv");
  });
});
