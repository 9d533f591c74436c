import {
  givenComparison,
  givenRegion,
  givenSeries,
  givenStatement,
  givenVerdict,
  type ShortValue,
} from "../../testing/given-comparison";
import { areaRows, englandInWords, fileRows, indicatorRows, periodOf, type RegionOverview } from "./region-rows";

const { boards } = givenRegion("East", "Halton", "Warrington");
const judged = { unit: "PERCENT", polarity: "LOWER_IS_BETTER" } as const;
const conflicting = {
  value: "12",
  statements: [givenStatement("12", { standing: true }), givenStatement("14")],
  verdicts: [givenVerdict("BETTER")],
  rank: 1,
};

/** An indicator of 2013-14 with England at 14.9 percent. */
function given(values: Readonly<Record<string, ShortValue>>): RegionOverview {
  const series = Object.entries(values).map(([name, value]) => givenSeries(name, { "2013-14": value }));
  const england = givenSeries("England", { "2013-14": "14.9" }, { kind: "COUNTRY" });
  const wider = givenSeries("North West", { "2013-14": "15.1" }, { kind: "WIDER_REGION" });
  return givenComparison([...series, wider, england], judged);
}

const overview = given({ East: conflicting, Halton: null, Warrington: { value: "9", rank: 2 } });

describe("indicatorRows", () => {
  it("stand with their period, each board's value beside the others' in the region's order, and England's last", () => {
    const [row] = indicatorRows([overview], boards);
    expect(row).toMatchObject({ key: "cp_plans", note: "2013-14" });
    expect(row?.values).toEqual([
      { text: "12%", number: "12", state: { kind: "better", word: "Better" }, isInConflict: true },
      { text: "No data", isMissing: true },
      { text: "9%", number: "9" },
      { text: "14.9%", number: "14.9" },
    ]);
  });

  it("say that a board has no data where the answer has no series of it", () => {
    const [row] = indicatorRows([given({ East: "1" })], boards);
    expect(row?.values.map(({ text }) => text)).toEqual(["1%", "No data", "No data", "14.9%"]);
  });
});

describe("areaRows", () => {
  const namesIn = (order: Parameters<typeof areaRows>[2]) => areaRows(overview, boards, order).map(({ name }) => name);

  it("tell each board's value, rank, and how it stands to England", () => {
    expect(areaRows(overview, boards, "name").map(({ values }) => values.map(({ text }) => text))).toEqual([
      ["12%", "1", "Better"],
      ["No data", "Not ranked", "Not compared"],
      ["9%", "2", "Not compared"],
    ]);
    expect([periodOf(overview), englandInWords(overview)]).toEqual(["2013-14", "14.9%"]);
  });

  it("come in the region's order, or by value with those that have none last", () => {
    expect(namesIn("name")).toEqual(["East", "Halton", "Warrington"]);
    expect(namesIn("highest")).toEqual(["East", "Warrington", "Halton"]);
    expect(namesIn("lowest")).toEqual(["Warrington", "East", "Halton"]);
  });
});

describe("fileRows", () => {
  it("hold a row for each indicator and area that is shown", () => {
    expect(fileRows([overview]).map(({ values }) => values.map(({ text }) => text).join("|"))).toEqual([
      "cp_plans|2013-14|East|12%|Better",
      "cp_plans|2013-14|Halton|No data|",
      "cp_plans|2013-14|Warrington|9%|",
      "cp_plans|2013-14|England|14.9%|",
    ]);
  });
});
