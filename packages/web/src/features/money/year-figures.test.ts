import { givenPayer, givenYearOfMoney } from "../../testing/given-money";
import { figuresOf, openingInWords } from "./year-figures";
import { poundsOf } from "./year-words";

const wordsOf = (money: ReturnType<typeof givenYearOfMoney>) =>
  figuresOf(money, poundsOf(money)).map(({ name, amount, missing, note }) => [name, amount ?? missing, note]);

const contributions = {
  ...{ total: "215899.00", lines: 3, notStated: 1, inKindWorth: null },
  byStatus: [{ status: "RECEIVED" as const, amount: "15899.00", lines: 1 }],
  byAgency: [givenPayer("Council"), givenPayer("Police", { amount: null }), givenPayer("Hall", { kind: "IN_KIND" })],
};
const line = { line: "Staff", category: "STAFFING" as const, budgeted: null, committed: null, actual: "226906.00" };

describe("the figures of a year", () => {
  it("are what was paid and spent once it is closed, with the overspend by its name", () => {
    const expenditure = { total: "226906.00", budgeted: null, committed: null, byLine: [line], byCategory: [] };
    const reserve = { ...givenYearOfMoney().reserve, opening: "180691.00", openingBasis: "DERIVED" as const };
    const money = givenYearOfMoney({
      ...{ contributions, expenditure, balance: "-11007.00" },
      reserve: { ...reserve, closing: "169684.00" },
    });
    expect(wordsOf(money)).toEqual([
      ["Contributions", "215899.00", "2 payers, 1 amount not stated"],
      ["Expenditure", "226906.00", "1 line"],
      ["Balance of the year", "-11007.00", "Overspend"],
      ["Reserve at 31 March 2014", "169684.00", "Opening reserve not stated: worked out from the printed closing one"],
    ]);
  });

  it("are what is planned while it is open, named as such", () => {
    const expenditure = { total: "10.00", budgeted: "200.00", committed: null, byLine: [line, line], byCategory: [] };
    const reserve = { ...givenYearOfMoney().reserve, plannedClosing: "50.00", closing: "60.00" };
    const money = givenYearOfMoney({
      ...{ status: "OPEN", contributions, expenditure, reserve, balance: "5.00", plannedBalance: "0.00" },
    });
    expect(wordsOf(money)).toEqual([
      ["Contributions expected", "215899.00", "2 payers, 1 amount not stated, £15,899 received"],
      ["Expenditure planned", "200.00", "2 lines, £10 spent so far"],
      ["Balance planned", "0.00", "Neither overspend nor underspend"],
      ["Reserve planned at 31 March 2014", "50.00", "Opening reserve not known"],
    ]);
  });

  it("say what is not stated and what is not known, and never zero", () => {
    expect(wordsOf(givenYearOfMoney()).map(([, amount]) => amount)).toEqual([
      "Not stated",
      "Not stated",
      "Not known",
      "Not known",
    ]);
  });
});

it("tells how the opening reserve is known", () => {
  const told = (openingBasis: "CARRIED" | "STATED", openingSource: string | null) =>
    openingInWords({ opening: "100.50", openingBasis, openingSource }, (amount) => `£${amount}`);
  expect(told("CARRIED", null)).toBe("Opened with £100.50, carried from the year before");
  expect(told("STATED", "Annual report")).toBe("Opened with £100.50, as Annual report states");
});
