import { givenComparison, givenSeries, givenStatement, givenVerdict } from "../../testing/given-comparison";
import { listSeriesRows } from "./series-rows";

const percent = { unit: "PERCENT", kind: "FLOW", polarity: "LOWER_IS_BETTER" } as const;

describe("listSeriesRows", () => {
  it("tells each period's value with its change, interval and what it is held against, the newest first", () => {
    const verdicts = [givenVerdict("WORSE")];
    const last = { value: "16", change: "2", lower: "15.1", upper: "18.9", verdicts };
    const rows = listSeriesRows(
      givenComparison([givenSeries("Halton", { "2012-13": "14", "2013-14": last })], percent),
    );
    expect(rows).toEqual([
      {
        period: "2013-14",
        value: { text: "16%", isMissing: false, conflictId: undefined },
        change: "Up 2 points",
        interval: "15.1% to 18.9%",
        compared: [{ benchmark: "England 14.9%", kind: "worse", word: "Worse" }],
      },
      {
        period: "2012-13",
        value: { text: "14%", isMissing: false, conflictId: undefined },
        change: "Not known",
        interval: undefined,
        compared: [],
      },
    ]);
  });

  it("tells no changes of what is shown as printed, and leads from a value in conflict to what is stated", () => {
    const statements = [givenStatement("202", { standing: true }), givenStatement("204")];
    const series = givenSeries("Halton", { "2013-03-31": "161", "2014-03-31": { value: "202", statements } });
    const [row] = listSeriesRows(givenComparison([series], { derivable: false }));
    expect(row?.change).toBeUndefined();
    expect(row?.value.conflictId).toBe("conflict-halton-2014-03-31");
  });

  it("is empty without a series", () => {
    expect(listSeriesRows(givenComparison([]))).toEqual([]);
  });
});
