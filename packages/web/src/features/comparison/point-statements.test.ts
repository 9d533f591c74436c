import {
  givenConflict,
  givenPoint,
  givenSeries,
  givenStatement,
  type ShortValue,
} from "../../testing/given-comparison";
import type { Scale } from "./comparison";
import { conflictWords, inConflict, isWorkedOut, listConflicts, listUnused, otherStatements } from "./point-statements";

const standing = (value: string) => givenStatement(value, { standing: true });
const count: Scale = { unit: "COUNT", measure: "VALUE", rateFactor: 10_000 };
const rate: Scale = { ...count, measure: "RATE" };
const percent: Scale = { ...count, unit: "PERCENT" };

describe("inConflict", () => {
  it("holds where the API found a conflict, of whatever kind, and nowhere else", () => {
    const statements = [standing("202"), givenStatement("204")];
    const inNumber = { value: "27.0", statements: [], conflicts: [givenConflict("NUMERATOR", statements)] };
    expect(inConflict(givenPoint("2014-03-31", inNumber))).toBe(true);
    expect(inConflict(givenPoint("2014-03-31", { value: "202", statements, conflicts: [] }))).toBe(false);
  });
});

describe("isWorkedOut", () => {
  it("holds for a rate that has parts, beside which printed ones stand", () => {
    const parts = { value: "23.0", numerator: "155", denominator: "67400", statements: [givenStatement("23.7")] };
    expect(isWorkedOut(givenPoint("2011-03-31", parts))).toBe(true);
    expect(isWorkedOut(givenPoint("2011-03-31", "23.7"))).toBe(false);
  });
});

describe("listConflicts", () => {
  it("lists every conflict of each point", () => {
    const conflicts = [givenConflict("NUMERATOR", []), givenConflict("DENOMINATOR", [])];
    const series = givenSeries("Cheshire East", { "2013-03-31": "161", "2014-03-31": { value: "202", conflicts } });
    expect(listConflicts([series]).map(({ point, conflict }) => [point.period.label, conflict.kind])).toEqual([
      ["2014-03-31", "NUMERATOR"],
      ["2014-03-31", "DENOMINATOR"],
    ]);
  });
});

describe("listUnused", () => {
  it("lists what is stated where nothing stands", () => {
    const unused = { kind: "NO_DATA" as const, statements: [givenStatement("12")] };
    const series = givenSeries("England", { "2013-03-31": null, "2014-03-31": unused }, { kind: "COUNTRY" });
    expect(listUnused([series]).map(({ point }) => point.period.label)).toEqual(["2014-03-31"]);
  });
});

describe("otherStatements", () => {
  it("leaves out what says the same as the value shown, however precisely it is printed", () => {
    const statements = [standing("202"), givenStatement("204"), givenStatement("202.0"), givenStatement("204")];
    expect(otherStatements(givenPoint("2014-03-31", { value: "202", statements })).map(({ value }) => value)).toEqual([
      "204",
    ]);
  });

  it("are the printed figure beside a worked-out one, and the worked-out one beside a printed one", () => {
    const conflict = givenConflict("PARTS", [givenStatement("22.2")], "23.0");
    const at = (value: string) => givenPoint("2011-03-31", { value, conflicts: [conflict] });
    expect(otherStatements(at("23.0")).map(({ value }) => value)).toEqual(["22.2"]);
    expect(otherStatements(at("22.2")).map(({ value }) => value)).toEqual(["23.0"]);
  });
});

describe("conflictWords", () => {
  const parts = [standing("1202"), givenStatement("1204")];

  it.each<[string, Scale, ShortValue, string]>([
    ["the value", count, { value: "202", statements: [standing("202"), givenStatement("204")] }, "also 204"],
    ["the number", rate, { value: "27.0", conflicts: [givenConflict("NUMERATOR", parts)] }, "number also 1,204"],
    [
      "the population",
      rate,
      { value: "27.0", conflicts: [givenConflict("DENOMINATOR", parts)] },
      "population also 1,204",
    ],
    ["the total", percent, { value: "16", conflicts: [givenConflict("DENOMINATOR", parts)] }, "total also 1,204"],
    [
      "a printed rate",
      rate,
      { value: "23.0", conflicts: [givenConflict("PARTS", [givenStatement("24")], "23.0")] },
      "also 24",
    ],
  ])("says what else is said of %s", (_what, scale, short, words) => {
    expect(conflictWords(givenPoint("2014-03-31", short), scale)).toBe(words);
  });
});
