import {
  givenComparison,
  givenConflict,
  givenSeries,
  givenStatement,
  type ShortValue,
} from "../../testing/given-comparison";
import { scaleOf, type Comparison } from "./comparison";
import { tellConflict } from "./conflict-story";
import { listConflicts } from "./point-statements";

const standing = (value: string) => givenStatement(value, { standing: true });

function tell(
  short: ShortValue,
  indicator: Parameters<typeof givenComparison>[1] = {},
  measure?: Comparison["measure"],
) {
  const comparison = givenComparison([givenSeries("Cheshire East", { "2014-03-31": short })], indicator, measure);
  const [at] = listConflicts(comparison.series);
  if (!at) throw new Error("The point is in conflict.");
  return tellConflict(at, scaleOf(comparison));
}

describe("tellConflict", () => {
  it("tells two statements of one report, and which one stands", () => {
    const other = givenStatement("204", { section: "Plans" });
    const story = tell({ value: "202", statements: [standing("202"), other] });
    expect(story).toMatchObject({
      heading: "Conflict: two statements for Cheshire East, 31 March 2014",
      report: "Annual Report 2013-14 (Board)",
      sides: [
        { value: "202", where: "Summary", use: "Standing statement" },
        { value: "204", where: "Plans", use: "Other statement" },
      ],
    });
    expect(story.sentences[0]).toBe("The report gives two values.");
    expect(story.sentences[1]).toBe(
      "This page uses 202, the standing statement: the first that the area’s own board loaded.",
    );
  });

  it("tells who chose the statement that stands, when and why, also of a number behind a rate", () => {
    const choice = {
      id: "c",
      version: 1,
      changedBy: "Quality officer",
      changedAt: "2026-06-30T23:30:00.000Z",
      reason: "The audited one.",
    };
    const chosen = givenStatement("204", { standing: true, choice });
    const told = "Chosen by the quality officer on 1 July 2026: “The audited one.”";
    const story = tell({ value: "204", statements: [chosen, givenStatement("202")] });
    expect(story.sentences.slice(1)).toEqual(["This page uses 204, the standing statement.", told]);
    const conflicts = [givenConflict("NUMERATOR", [chosen, givenStatement("202")])];
    expect(tell({ value: "27.0", statements: [], conflicts }, {}, "RATE").sentences[2]).toBe(told);
    const denied = { numerator: "38", denominator: "250", conflicts: [givenConflict("PARTS", [chosen], "15.2")] };
    expect(tell({ value: "204", ...denied }, { unit: "PERCENT" }).sentences[2]).toBe(told);
  });

  it("tells what stands as shipped", () => {
    const choice = {
      id: "c",
      version: 1,
      changedBy: "The platform",
      changedAt: "2026-03-03T12:00:00.000Z",
      reason: "Shipped with the product.",
    };
    const chosen = givenStatement("204", { standing: true, choice });
    const story = tell({ value: "204", statements: [chosen, givenStatement("202")] });
    expect(story.sentences[2]).toBe("Chosen by the platform on 3 March 2026: “Shipped with the product.”");
  });

  it("names board and report of each side where they are several", () => {
    const body = { __typename: "Board" as const, id: "h", slug: "halton", name: "Halton Board", shortName: "Halton" };
    const story = tell({
      value: "14.9",
      statements: [standing("14.9"), givenStatement("15.1", { body, source: "Report" })],
    });
    expect(story.report).toBeUndefined();
    expect(story.sides.map(({ where }) => where)).toEqual([
      "Board: Annual Report 2013-14, Summary",
      "Halton: Report, Summary",
    ]);
  });

  it("tells a number behind a rate that is stated in two ways, as a number", () => {
    const conflicts = [givenConflict("NUMERATOR", [standing("1202"), givenStatement("1204")])];
    const story = tell({ value: "27.0", statements: [], conflicts }, {}, "RATE");
    expect(story.heading).toBe("Conflict: number behind the rate for Cheshire East, 31 March 2014");
    expect(story.sentences[0]).toBe("The number behind the rate is stated in two ways.");
    expect(story.sides.map(({ value }) => value)).toEqual(["1,202", "1,204"]);
  });

  it("tells the total behind a percentage that is stated in two ways", () => {
    const conflicts = [givenConflict("DENOMINATOR", [standing("100"), givenStatement("110")])];
    const story = tell({ value: "16", conflicts }, { unit: "PERCENT" });
    expect(story.heading).toContain("total behind the percentage");
  });

  it("tells a printed rate that its parts deny, beside the parts", () => {
    const conflicts = [givenConflict("PARTS", [givenStatement("22.2")], "23.0")];
    const parts = { numerator: "155", denominator: "67400", denominatorDate: "2010-06-30" };
    const story = tell({ value: "23.0", ...parts, statements: [givenStatement("22.2")], conflicts }, {}, "RATE");
    expect(story.sentences).toEqual([
      "The report prints 22.2. The stored number and population give 23.0.",
      "This page uses 23.0, worked out here.",
    ]);
    expect(story.sides).toMatchObject([
      { value: "22.2", use: "Other statement" },
      { value: "23.0", where: "155 of 67,400 at 30 June 2010", use: "Used: worked out here" },
    ]);
  });

  it("says that a printed percentage is used although its parts give another", () => {
    const conflicts = [givenConflict("PARTS", [standing("16")], "15.2")];
    const story = tell({ value: "16", numerator: "38", denominator: "250", conflicts }, { unit: "PERCENT" });
    expect(story.sentences).toEqual([
      "The report prints 16%. The stored number and total give 15.2%.",
      "This page uses 16%, as printed.",
    ]);
    expect(story.sides.map(({ use }) => use)).toEqual(["Standing statement", "Worked out here, not used"]);
  });

  it("tells a printed percentage whose stored parts make none", () => {
    const conflicts = [{ ...givenConflict("PARTS", [standing("50.0")], "0"), workedOut: null }];
    const point = { value: "50.0", numerator: "12", denominator: "10", conflicts };
    const story = tell(point, { unit: "PERCENT" });
    expect(story.heading).toBe("Conflict: printed percentage and its parts for Cheshire East, 31 March 2014");
    expect(story.sentences[0]).toBe(
      "The report prints 50.0%. The stored number and total, 12 of 10, make no percentage.",
    );
    expect(story.sides).toMatchObject([{ value: "50.0%", use: "Standing statement" }]);
  });
});
