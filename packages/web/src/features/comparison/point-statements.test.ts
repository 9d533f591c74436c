import { givenPoint, givenSeries, givenStatement } from "../../testing/given-comparison";
import { inConflict, isWorkedOut, listConflicts, otherStatements } from "./point-statements";

const standing = (value: string) => givenStatement(value, { standing: true });

describe("inConflict", () => {
  it("holds when statements differ", () => {
    expect(
      inConflict(givenPoint("2014-03-31", { value: "202", statements: [standing("202"), givenStatement("204")] })),
    ).toBe(true);
  });

  it("does not hold when statements say the same, however precisely they are printed", () => {
    expect(
      inConflict(givenPoint("2014-03-31", { value: "14.9", statements: [standing("14.9"), givenStatement("14.90")] })),
    ).toBe(false);
    expect(
      inConflict(givenPoint("2014-03-31", { value: "20", statements: [standing("20"), givenStatement("20.0")] })),
    ).toBe(false);
  });

  it("keeps whole numbers apart that differ by a nought", () => {
    expect(
      inConflict(givenPoint("2014-03-31", { value: "20", statements: [standing("20"), givenStatement("200")] })),
    ).toBe(true);
  });

  it("holds when one statement has a number and another says that there is none", () => {
    const withheld = { ...givenStatement(""), value: null, valueKind: "CONFIDENTIAL" as const };
    expect(inConflict(givenPoint("2014-03-31", { value: "4", statements: [standing("4"), withheld] }))).toBe(true);
  });

  it("does not hold for a rate that was worked out, beside which printed ones stand", () => {
    const rate = givenPoint("2011-03-31", {
      value: "23.0",
      numerator: "155",
      denominator: "67400",
      statements: [givenStatement("23.7"), givenStatement("24")],
    });
    expect(isWorkedOut(rate)).toBe(true);
    expect(inConflict(rate)).toBe(false);
  });
});

describe("listConflicts", () => {
  it("lists each point in conflict with all of its statements", () => {
    const statements = [standing("202"), givenStatement("204"), givenStatement("202")];
    const series = givenSeries("Cheshire East", { "2013-03-31": "161", "2014-03-31": { value: "202", statements } });
    expect(listConflicts([series])).toEqual([{ series, period: series.points[1]?.period, statements }]);
  });
});

describe("otherStatements", () => {
  it("leaves out what says the same as the statement shown", () => {
    const statements = [standing("202"), givenStatement("204"), givenStatement("202.0")];
    expect(otherStatements(givenPoint("2014-03-31", { value: "202", statements })).map(({ value }) => value)).toEqual([
      "204",
    ]);
  });
});
