import { givenFinanceComparison } from "../../testing/given-money";
import { boardRows, payerRows, publishedYears } from "./finance-comparison";
import { financeFiles } from "./finance-csv";
import { financeHeadline } from "./finance-headline";

const years = ["2011-12", "2012-13", "2013-14"];
const comparison = givenFinanceComparison(years, {
  East: { "2013-14": "100.00" },
  Halton: {},
  West: { "2011-12": null },
});

describe("money side by side", () => {
  it("has a row a published year, and one for years after each other that are not published", () => {
    const rows = boardRows(comparison).map(({ name, values }) => [name, values[0]?.text]);
    expect(rows).toEqual([
      ["East, 2011-12 to 2012-13", "Not published"],
      ["East, 2013-14", "£100"],
      ["Halton, 2011-12 to 2013-14", "Not published"],
      ["West, 2011-12", "Not stated"],
      ["West, 2012-13 to 2013-14", "Not published"],
    ]);
  });

  it("tells payers of a year on the boards that have published it", () => {
    expect(publishedYears(comparison)).toEqual(["2013-14", "2011-12"]);
    expect(payerRows(comparison, "2013-14")[0]?.values.map(({ text }) => text)).toEqual(["£100 (100%)"]);
    expect(payerRows(comparison, "2011-12")[0]?.values.map(({ text }) => text)).toEqual(["Not stated"]);
    expect(payerRows(comparison, "2012-13")).toEqual([]);
  });

  it("tells payers of a year from the largest amount of that year to those of whom none is stated", () => {
    const paying = (name: string, amount: string | null) => ({
      ...{ agency: null, payerGroup: null, payer: name, totals: [{ year: "2013-14", amount }] },
      boards: [{ body: { slug: "east" }, years: [{ year: "2013-14", amount, share: null }] }],
    });
    const agencies = [paying("A", "0.00"), paying("B", null), paying("C", "900.00"), paying("D", "1000.00")];
    expect(payerRows({ ...comparison, agencies }, "2013-14").map(({ name }) => name)).toEqual(["D", "C", "A", "B"]);
  });

  it("is a file in which what is not stated is a word, never zero", () => {
    expect(financeFiles.payers(comparison).split("\r\n").slice(1, 3)).toEqual([
      "Police,East,2013-14,100.00,100",
      "Police,West,2011-12,Not stated,Not known",
    ]);
    expect(financeFiles.boards(comparison)).toContain('"Halton, 2011-12 to 2013-14",Not published');
  });

  it("is headed by who has most for each child, else by how many have published", () => {
    expect(financeHeadline(comparison)).toBe("Two of three boards have published their money");
    const both = { East: { "2013-14": "100.00" }, West: { "2013-14": "200.00" } };
    expect(financeHeadline(givenFinanceComparison(years, both, 1000))).toBe(
      "West: most contributions for each child, 2013-14",
    );
    const level = { East: { "2013-14": "100.00" }, West: { "2013-14": "100.00" } };
    expect(financeHeadline(givenFinanceComparison(years, level, 1000))).toBe(
      "Two of two boards have published their money",
    );
    expect(financeHeadline(givenFinanceComparison(years, { East: {} }))).toBe("No board has published its money");
  });
});
