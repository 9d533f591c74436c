import { givenRegion, givenSeries } from "../../testing/given-comparison";
import { listDrawn, styleSeries } from "./series-style";

const region = givenRegion("Halton", "Warrington");

describe("styleSeries", () => {
  const england = givenSeries("England", { "2013-14": "14.9" }, { kind: "COUNTRY" });
  const northWest = givenSeries("North West", { "2013-14": null }, { kind: "WIDER_REGION" });
  const halton = givenSeries("Halton", { "2013-14": null });

  it("gives no style to an area to compare with that has no data, and its marker to the next", () => {
    const styles = styleSeries([northWest, england], region);
    expect(styles.has("north-west ")).toBe(false);
    expect(styles.get("england ")).toEqual(styleSeries([england], region).get("england "));
  });

  it("keeps the board's own style for one without data", () => {
    expect(styleSeries([halton], region).get("halton ")).toMatchObject({ marker: "circle" });
  });

  it("gives categories with data the styles in their order", () => {
    const empty = givenSeries("Halton", { "2013-14": null }, { category: "Neglect" });
    const full = givenSeries("Halton", { "2013-14": "5" }, { category: "Physical" });
    const styles = styleSeries([empty, full], region);
    expect([...styles.keys()]).toEqual(["halton physical"]);
    expect(styles.get("halton physical")).toMatchObject({ marker: "circle" });
  });
});

describe("listDrawn", () => {
  it("draws what has a number, withheld ones not", () => {
    const withheld = givenSeries("Halton", { "2013-14": { kind: "CONFIDENTIAL" } });
    const zero = givenSeries("Warrington", { "2013-14": "0" });
    expect(listDrawn([withheld, zero])).toEqual([zero]);
  });
});
