import { givenSeries } from "../../testing/given-comparison";
import { listLegend } from "./legend";

const texts = (...args: Parameters<typeof listLegend>) => listLegend(...args).map(({ text }) => text);

describe("listLegend", () => {
  it("names every board, and says what stands for the values of one that has none", () => {
    const series = [
      givenSeries("Halton", { "2012-13": null, "2013-14": { kind: "CONFIDENTIAL" } }),
      givenSeries("Warrington", { "2012-13": "3", "2013-14": null }),
    ];
    expect(texts(series)).toEqual(["Halton (no data or confidential)", "Warrington"]);
  });

  it("has one entry for the categories of an area that have no value, after those that have", () => {
    const category = (area: string, name: string, value: string | null) =>
      givenSeries(area, { "2013-14": value }, { category: name });
    const series = [
      category("Halton", "Neglect", null),
      category("Halton", "Emotional", null),
      category("Warrington", "Neglect", "4"),
      category("Warrington", "Emotional", null),
      category("Warrington", "Physical", null),
    ];
    expect(texts(series)).toEqual([
      "Warrington, Neglect",
      "Halton (no data)",
      "Warrington, other categories (no data)",
    ]);
    expect(texts(series.slice(2))).toEqual(["Neglect", "Other categories (no data)"]);
    expect(texts(series.slice(2, 4))).toEqual(["Neglect", "Emotional (no data)"]);
  });
});
