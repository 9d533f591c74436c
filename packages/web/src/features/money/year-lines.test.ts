import { givenPayer, givenYearOfMoney } from "../../testing/given-money";
import { yearCsv } from "./year-csv";
import { contributionLines, expenditureLines, scaleOf } from "./year-lines";

const spent = { line: "Staff", category: "STAFFING" as const, budgeted: "80.00", committed: null, actual: null };
const expenditure = { total: null, budgeted: "80.00", committed: null, byLine: [spent], byCategory: [] };
const contributions = {
  ...{ total: "100.00", lines: 3, notStated: 1, inKindWorth: "30.00", byStatus: [] },
  byAgency: [
    givenPayer("Council", { share: "100" }),
    givenPayer("Health", { amount: null }),
    givenPayer("Hall", { kind: "IN_KIND", amount: null, worth: "30.00" }),
  ],
};

describe("lines of a year", () => {
  it("are those paid in money, with how they stand where not all is received", () => {
    const paid = contributionLines(givenYearOfMoney({ contributions }));
    expect(paid.lines.map(({ name, amounts }) => [name, ...amounts])).toEqual([
      ["Council", "100.00"],
      ["Health", null],
    ]);
    expect(paid.wordHeads).toEqual([]);
    const byAgency = [givenPayer("Council", { status: "TO_BE_CONFIRMED" })];
    const open = contributionLines(givenYearOfMoney({ contributions: { ...contributions, byAgency } }));
    expect(open.lines[0]?.words).toEqual(["To be confirmed"]);
  });

  it("have shares of what is budgeted while nothing is spent, and of what is spent afterwards", () => {
    expect(expenditureLines(givenYearOfMoney({ expenditure }))).toMatchObject({
      amountHeads: ["Budgeted"],
      lines: [{ amounts: ["80.00"], share: "100.0", bar: "80.00" }],
    });
    const lines = [
      { ...spent, actual: "25.00" },
      { ...spent, line: "Office", budgeted: null, actual: "75.00" },
    ];
    const both = { total: "100.00", budgeted: "80.00", committed: null, byLine: lines, byCategory: [] };
    const made = expenditureLines(givenYearOfMoney({ expenditure: both }));
    expect(made.amountHeads).toEqual(["Budgeted", "Actual"]);
    expect(made.lines.map(({ share }) => share)).toEqual(["25.0", "75.0"]);
    expect(scaleOf([made])).toBe(75);
  });

  it("are a file that says what is not stated, never zero", () => {
    const rows = yearCsv(givenYearOfMoney({ contributions, expenditure })).split("\r\n");
    expect(rows.find((row) => row.includes(",Health,"))).toContain("Not stated");
    expect(rows.find((row) => row.includes(",Staff,"))).toMatch(
      /^2013-14,Expenditure,Staff,Staffing,,,80.00,Not stated/,
    );
    expect(rows.find((row) => row.includes(",Hall,"))).toContain("30.00");
  });
});
