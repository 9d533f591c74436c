import { givenComparison, givenSeries, givenStatement } from "../../testing/given-comparison";
import { buildTables, meaningsOf } from "./table-model";

describe("buildTables", () => {
  const conflicting = {
    value: "202",
    change: "41",
    statements: [givenStatement("202", { standing: true }), givenStatement("204")],
  };
  const comparison = givenComparison([
    givenSeries("Cheshire East", { "2013-03-31": "161", "2014-03-31": conflicting }),
    givenSeries("Halton", { "2013-03-31": null, "2014-03-31": "0" }),
  ]);

  it("has a row an area, a column a period, and the change to the last one", () => {
    const [table] = buildTables(comparison);
    expect(table).toMatchObject({
      caption: "Children with a child protection plan, number",
      rowHead: "Area",
      periods: ["31 March 2013", "31 March 2014"],
      changeHead: "Change, 2013 to\u00a02014",
    });
    expect(table?.lines.map(({ head, change }) => [head, change])).toEqual([
      ["Cheshire East", "Up 41"],
      ["Halton", "Not known"],
    ]);
  });

  it("tells no data from zero", () => {
    const [table] = buildTables(comparison);
    expect(table?.lines[1]?.values).toEqual([
      { text: "No data", isMissing: true, conflictId: undefined },
      { text: "0", isMissing: false, conflictId: undefined },
    ]);
  });

  it("links a value in conflict to its panel", () => {
    const [table] = buildTables(comparison);
    expect(table?.lines[0]?.values[1]?.conflictId).toBe("conflict-cheshire-east-2014-03-31");
  });

  it("has no change where nothing may be worked out", () => {
    const [table] = buildTables({ ...comparison, indicator: { ...comparison.indicator, derivable: false } });
    expect(table?.changeHead).toBeUndefined();
    expect(table?.lines.every(({ change }) => change === undefined)).toBe(true);
  });

  it("has no change between dates that do not follow each other", () => {
    const dates = givenComparison([givenSeries("Halton", { "2012-01-25": "4", "2014-03-31": "5" })]);
    expect(buildTables(dates)[0]?.changeHead).toBeUndefined();
  });

  it("has a table for each area where categories are shown", () => {
    const tables = buildTables(
      givenComparison([
        givenSeries("Halton", { "2014-03-31": "4" }, { category: "Neglect" }),
        givenSeries("Halton", { "2014-03-31": "5" }, { category: "Emotional abuse" }),
        givenSeries("Warrington", { "2014-03-31": "6" }, { category: "Neglect" }),
      ]),
    );
    expect(tables.map(({ caption }) => caption)).toEqual([
      "Halton: Children with a child protection plan, number",
      "Warrington: Children with a child protection plan, number",
    ]);
    expect(tables[0]?.lines.map(({ head }) => head)).toEqual(["Neglect", "Emotional abuse"]);
  });
});

describe("meaningsOf", () => {
  it("explains the words that stand in the table, and no others", () => {
    const comparison = givenComparison([
      givenSeries("Halton", { "2013-03-31": null, "2014-03-31": { kind: "CONFIDENTIAL" } }),
    ]);
    expect(meaningsOf(comparison)).toEqual([
      "No data means that no value is stored. It does not mean zero.",
      "Confidential means that the value is withheld, so that nobody can be recognised.",
    ]);
  });

  it("gives each reason once, with the areas that it is for", () => {
    const reason = "No population is stored for this day or the two years before.";
    const missing = {
      "2013-03-31": { kind: "NOT_AVAILABLE", reason },
      "2014-03-31": { kind: "NOT_AVAILABLE", reason },
    } as const;
    const comparison = givenComparison(
      [givenSeries("Halton", missing), givenSeries("Warrington", missing)],
      {},
      "RATE",
    );
    expect(meaningsOf(comparison)).toEqual([`Not available for Halton and Warrington. ${reason}`]);
  });

  it("says that a report gives none where there is no other reason", () => {
    const comparison = givenComparison([givenSeries("Halton", { "2014-03-31": { kind: "NOT_AVAILABLE" } })]);
    expect(meaningsOf(comparison)).toEqual(["Not available means that the report says so."]);
  });

  it("does not say that nothing is stored where something is stated", () => {
    const unused = { kind: "NO_DATA" as const, statements: [givenStatement("12")] };
    const [meaning] = meaningsOf(givenComparison([givenSeries("England", { "2014-03-31": unused })]));
    expect(meaning).toBe(
      "No data means that no value is stored, or that nothing stated stands. It does not mean zero.",
    );
  });
});
