import { basisInWords, type ReserveYear, reserveHeadline, setAside, yearBefore, yearInWords } from "./reserve-years";

const none = {
  opening: null,
  openingBasis: null,
  openingSource: null,
  closing: null,
  plannedClosing: null,
  unallocated: null,
  named: [],
};

function yearOf(year: string, reserve: Partial<ReserveYear["reserve"]>, status: "OPEN" | "CLOSED" = "CLOSED") {
  return { year, status, balance: null, reserve: { ...none, ...reserve } } satisfies ReserveYear;
}

test("the year before a year crosses the century", () => {
  expect([yearBefore("2013-14"), yearBefore("2000-01"), yearBefore("2010-11")]).toEqual([
    "2012-13",
    "1999-00",
    "2009-10",
  ]);
});

test("an opening reserve says where it is from", () => {
  const from = (openingBasis: "CARRIED" | "STATED" | "DERIVED" | null) =>
    basisInWords(yearOf("2014-15", { openingBasis, openingSource: openingBasis === "CARRIED" ? null : "Report 2015" }));
  expect(from("CARRIED")).toBe("Carried from 2013-14");
  expect(from("STATED")).toBe("As stated by Report 2015");
  expect(from("DERIVED")).toBe("Derived from Report 2015: the closing reserve less the balance");
  expect(from(null)).toBe("No source states it, and nothing is carried forward");
});

test("what is set aside is the exact sum of the named reserves on the last day", () => {
  const named = ["0.10", "0.20"].map((closing) => ({
    key: closing,
    name: closing,
    opening: "0.00",
    putIn: closing,
    takenOut: "0.00",
    closing,
  }));
  expect(setAside(yearOf("2013-14", { named }))).toBe("0.30");
  expect(setAside(yearOf("2013-14", {}))).toBe("0.00");
});

test("an open year says that it counts what is known so far", () => {
  expect([yearInWords(yearOf("2013-14", {})), yearInWords(yearOf("2014-15", {}, "OPEN"))]).toEqual([
    "2013-14",
    "2014-15 so far",
  ]);
});

describe("the headline", () => {
  const closings = (...amounts: readonly (string | null)[]) =>
    amounts.map((closing, index) => yearOf(`${2013 + index}-${14 + index}`, { closing }));

  it("tells from the first known closed year to the last, whatever order they stand in", () => {
    expect(reserveHeadline(closings("9000.00", null, "12000.00").reverse())).toBe(
      "Reserve rose from £9,000 in 2013-14 to £12,000 in 2015-16",
    );
    expect(reserveHeadline(closings("9000.00", "-0.50"))).toBe(
      "Reserve fell from £9,000.00 in 2013-14 to −£0.50 in 2014-15",
    );
    expect(reserveHeadline(closings("9000.00", "9000.00"))).toBe("Reserve unchanged at £9,000 from 2013-14 to 2014-15");
  });

  it("leaves an open year out, and says nothing of one year alone", () => {
    expect(reserveHeadline([...closings("9000.00"), yearOf("2014-15", { closing: "1.00" }, "OPEN")])).toBeUndefined();
    expect(reserveHeadline([])).toBeUndefined();
  });
});
