/**
 * @jest-environment ./packages/web/src/testing/browser-environment.cjs
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { cleanup, render } from "@testing-library/react";
import { givenIndicator, givenSeries, givenVerdict, type ShortValue } from "../../testing/given-comparison";
import { type BoardIndicator, ComparatorCell, TrendCell, ValueCell } from "./board-indicator-cells";

const percent = { unit: "PERCENT", polarity: "LOWER_IS_BETTER" } as const;

/** An indicator as a board's list has it, with values of its last periods; of which nothing was published without any. */
function given(values?: Readonly<Record<string, ShortValue>>, differing: object = percent): BoardIndicator {
  const overview = values ? { measure: "VALUE" as const, series: [givenSeries("Halton", values)] } : null;
  return { ...givenIndicator(differing), overview };
}

const cells = [ValueCell, TrendCell, ComparatorCell] as const;
/** What the cells say, and whether there is a line. */
function show(indicator: BoardIndicator): { texts: (string | null)[]; lines: number } {
  const shown = cells.map((Cell) => render(<Cell indicator={indicator} />).container);
  return {
    texts: shown.map(({ textContent }) => textContent),
    lines: shown[1]?.querySelectorAll("svg path").length ?? 0,
  };
}

afterEach(cleanup);

describe("the cells of a board's indicator", () => {
  it("say the latest value and its period, how it changed, and how it stands to England", () => {
    const last = { value: "16", change: "2", verdicts: [givenVerdict("WORSE")] };
    const { texts, lines } = show(given({ "2011-12": "13", "2012-13": "14", "2013-14": last, "2014-15": null }));
    expect(texts).toEqual(["16%in 2013-14", "Up 2 points on 2012-13", "England 14.9%Worse"]);
    expect(lines).toBe(2);
  });

  it("draw no line of one value, and none over a gap", () => {
    expect(show(given({ "2012-13": null, "2013-14": "16" }))).toEqual({
      texts: ["16%in 2013-14", "No value for the period before", "Not compared"],
      lines: 0,
    });
    expect(show(given({ "2011-12": "13", "2012-13": null, "2013-14": "16" })).lines).toBe(0);
  });

  it("say what there is not in words", () => {
    expect(show(given()).texts).toEqual(["No total published", "Not known", "Not compared"]);
    expect(show(given({ "2013-14": { kind: "CONFIDENTIAL" } })).texts[0]).toBe("Confidential");
    expect(show(given({ "2013-14": "3" }, { derivable: false })).texts).toEqual([
      "3in 2013-14",
      "Shown as printed",
      "No judgement",
    ]);
  });
});
