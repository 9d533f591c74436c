import { givenComparison, givenConflict, givenSeries, givenStatement } from "../../testing/given-comparison";
import { tellChosen } from "./chosen";

const choice = {
  id: "c",
  version: 1,
  changedBy: "Region steward",
  changedAt: "2026-06-30T23:30:00.000Z",
  reason: "As the department prints it.",
};
const chosen = givenStatement("12", { standing: true, choice });
const told = "England, 31 March 2014: 12. Chosen by the region steward on 1 July 2026: “As the department prints it.”";
const tell = (point: Parameters<typeof givenSeries>[1][string]): string[] =>
  tellChosen(
    givenComparison([givenSeries("England", { "2013-03-31": "9", "2014-03-31": point }, { kind: "COUNTRY" })]),
  ).map(({ sentence }) => sentence);

describe("a value that stands by somebody's choice", () => {
  it("is told with who chose it, when and why, alone or beside others that say the same", () => {
    expect(tell({ value: "12", statements: [chosen] })).toEqual([told]);
    expect(tell({ value: "12", statements: [chosen, givenStatement("12")] })).toEqual([told]);
  });

  it("is left to the panel of a conflict that tells it, and not to one about something else", () => {
    expect(tell({ value: "12", statements: [chosen, givenStatement("14")] })).toEqual([]);
    const about = [givenStatement("100", { standing: true }), givenStatement("101")];
    const conflicts = [givenConflict("DENOMINATOR", about)];
    expect(tell({ value: "12", statements: [chosen], conflicts })).toEqual([told]);
  });

  it("is not told of what was shipped, of what nobody chose, and of what does not stand", () => {
    const shipped = { ...choice, changedBy: "The platform", reason: "Shipped with the product." };
    expect(tell({ value: "12", statements: [{ ...chosen, choice: shipped }] })).toEqual([]);
    expect(tell({ value: "12", statements: [{ ...chosen, choice: null }] })).toEqual([]);
    expect(tell({ value: "12", statements: [{ ...chosen, standing: false }] })).toEqual([]);
  });
});
