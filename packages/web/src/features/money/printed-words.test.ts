import { conflictsOf, figureName, type PrintedCheck, printedIsInWords } from "./printed-words";

const pounds = (amount: string) => `£${amount}`;
const check = (given: Partial<PrintedCheck>): PrintedCheck => ({
  ...{ figure: "CONTRIBUTIONS", label: "Total", printed: "210899.00", computed: "215899.00", difference: "-5000.00" },
  ...{ agrees: false, source: "Annual report", section: "Finance", ...given },
});
const share = (label: string, difference: string): PrintedCheck =>
  check({ figure: "CONTRIBUTION_SHARE", label, printed: "12.7", computed: "11.7", difference });

describe("what a source prints, beside what the lines make", () => {
  it("is told as a conflict by how much the lines are more or less", () => {
    expect(conflictsOf([check({})], pounds)).toEqual([
      {
        title: "Conflict: the printed total of contributions is not the sum of its lines",
        text: "“Total” is printed as £210899.00 in Annual report, Finance. The lines make £215899.00, which is £5000.00 more. Both stay visible.",
      },
    ]);
    expect(conflictsOf([check({ difference: "5000.00" })], pounds)[0]?.text).toContain("£5000.00 less");
  });

  it("is no conflict where it agrees, nor where there is nothing to compare", () => {
    const checks = [check({ agrees: true, difference: "0.00" }), check({ agrees: null, difference: null })];
    expect(conflictsOf(checks, pounds)).toEqual([]);
    expect(checks.map((one) => printedIsInWords(one, pounds))).toEqual(["the same", undefined]);
  });

  it("tells all shares that differ in one panel, in percentage points", () => {
    const checks = [share("Police", "1.0"), share("Health", "-0.93")];
    const conflicts = conflictsOf(checks, pounds);
    expect(conflicts.map(({ title }) => title)).toEqual(["Conflict: 2 printed shares are not those of the lines"]);
    expect(conflicts[0]?.text).toContain("Police: printed 12.7%, worked out 11.7%");
    expect(checks.map((one) => printedIsInWords(one, pounds))).toEqual(["1 point higher", "0.93 points lower"]);
  });

  it("is named with its source where several print it", () => {
    const one = check({});
    expect(figureName(one, [one])).toBe("Total of contributions");
    expect(figureName(one, [one, check({ label: "Agreed" })])).toBe(
      "Total of contributions: “Total”, Annual report, Finance",
    );
    expect(figureName(share("Police", "1.0"), [])).toBe("Share of Police");
  });
});
