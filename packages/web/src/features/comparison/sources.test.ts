import { givenComparison, givenSeries, givenStatement } from "../../testing/given-comparison";
import { listSources } from "./sources";

describe("listSources", () => {
  it("names each report and section once, then what its notes say", () => {
    const values = {
      "2011-03-31": { value: "158", source: "Report 2011-12", section: "1. Summary", note: "170 less twelve" },
      "2012-03-31": { value: "170", source: "Report 2011-12", section: "1. Summary" },
    };
    const missing = { "2011-03-31": null, "2012-03-31": null };
    const comparison = givenComparison([givenSeries("Warrington", values), givenSeries("Halton", missing)]);
    expect(listSources(comparison)).toEqual([
      { area: "Warrington", sentences: ["Report 2011-12, 1. Summary", "For 31 March 2011: 170 less twelve"] },
      { area: "Halton", sentences: [] },
    ]);
  });

  it("names the reports whose statements stand for nothing", () => {
    const unused = { kind: "NO_DATA" as const, statements: [givenStatement("12"), givenStatement("14")] };
    const comparison = givenComparison([givenSeries("England", { "2014-03-31": unused }, { kind: "COUNTRY" })]);
    expect(listSources(comparison)).toEqual([
      {
        area: "England",
        sentences: ["Stated for 31 March 2014, and not used: Annual Report 2013-14, Summary"],
      },
    ]);
  });
});
