import { givenComparison, givenSeries, givenStatement } from "../../testing/given-comparison";
import { listStatementRows } from "./statement-rows";

const source = "Annual Report 2013-14";

describe("listStatementRows", () => {
  it("lists every statement with who states it, where and how it is used, the newest period first", () => {
    const statements = [
      givenStatement("202", { standing: true, note: " from the text " }),
      givenStatement("204", { section: "Plans", body: { slug: "w", shortName: "Warrington" } }),
    ];
    const series = givenSeries("Halton", { "2013-03-31": "161", "2014-03-31": { value: "202", statements } });
    const told = listStatementRows(givenComparison([series])).map(({ about, value, by, where, note, use }) => [
      ...[about, value, by, where, note, use],
    ]);
    expect(told).toEqual([
      ["31 March 2014", "202", "Board", `${source}, Summary`, "from the text", "Standing statement"],
      ["31 March 2014", "204", "Warrington", `${source}, Plans`, undefined, "Other statement"],
      ["31 March 2013", "161", "Board", `${source}, Summary`, undefined, "Standing statement"],
    ]);
  });

  it("tells of a worked-out rate where its number is printed, before the rate that a report prints", () => {
    const printed = { value: "23.0", denominator: "67400", source, statements: [givenStatement("22.2")] };
    const series = givenSeries("Halton", { "2014-03-31": printed });
    const told = listStatementRows(givenComparison([series], {}, "RATE")).map(({ value, by, use }) => [value, by, use]);
    expect(told).toEqual([
      ["23.0", "Halton", "Worked out here"],
      ["22.2", "Board", "Other statement"],
    ]);
  });

  it("names the category, and lists nothing where nothing is stated", () => {
    const neglect = givenSeries("Halton", { "2014-03-31": "9" }, { category: "Neglect" });
    const none = givenSeries("Halton", { "2014-03-31": null }, { category: "Other" });
    expect(listStatementRows(givenComparison([neglect, none])).map(({ about }) => about)).toEqual([
      "31 March 2014, Neglect",
    ]);
  });
});
