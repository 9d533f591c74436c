import type { YearMoney } from "./use-year";
import { balanceInWords, countOf, lastDayOf, type Pounds } from "./year-words";

/** One of the figures that head a year. */
export interface YearFigure {
  readonly name: string;
  /** Pounds and pence as a text; null where it is not known. */
  readonly amount: string | null;
  /** What stands for an amount that is not there. */
  readonly missing: string;
  readonly note: string;
}

/**
 * The four figures of a year: contributions, expenditure, balance, reserve. Of a year that is open they are what is planned, and say so,
 * as far as something is planned.
 */
export function figuresOf(money: YearMoney, pounds: Pounds): YearFigure[] {
  return [contributionsOf(money, pounds), expenditureOf(money, pounds), balanceOf(money), reserveOf(money, pounds)];
}

function contributionsOf({ status, contributions }: YearMoney, pounds: Pounds): YearFigure {
  const payers = contributions.byAgency.filter(({ kind }) => kind === "MONEY").length;
  const received = contributions.byStatus.find((one) => one.status === "RECEIVED")?.amount ?? null;
  const isOpen = status === "OPEN";
  const notes = [
    countOf(payers, "payer"),
    ...(contributions.notStated > 0 ? [`${countOf(contributions.notStated, "amount")} not stated`] : []),
    ...(isOpen && received !== null ? [`${pounds(received)} received`] : []),
  ];
  return {
    name: isOpen ? "Contributions expected" : "Contributions",
    amount: contributions.total,
    missing: "Not stated",
    note: notes.join(", "),
  };
}

function expenditureOf({ status, expenditure }: YearMoney, pounds: Pounds): YearFigure {
  const { total, budgeted, byLine } = expenditure;
  const lines = countOf(byLine.length, "line");
  if (status === "CLOSED" || budgeted === null) {
    const name = status === "OPEN" && total !== null ? "Expenditure so far" : "Expenditure";
    return { name, amount: total, missing: "Not stated", note: lines };
  }
  const spent = total === null ? "none spent yet" : `${pounds(total)} spent so far`;
  return { name: "Expenditure planned", amount: budgeted, missing: "Not stated", note: `${lines}, ${spent}` };
}

function balanceOf({ status, balance, plannedBalance }: YearMoney): YearFigure {
  const isPlanned = status === "OPEN" && plannedBalance !== null;
  const amount = isPlanned ? plannedBalance : balance;
  const soFar = status === "OPEN" && !isPlanned && balance !== null ? "Balance so far" : "Balance of the year";
  return {
    name: isPlanned ? "Balance planned" : soFar,
    amount,
    missing: "Not known",
    note: balanceInWords(amount) ?? "It follows once both sides are stated",
  };
}

function reserveOf({ status, year, reserve }: YearMoney, pounds: Pounds): YearFigure {
  const isPlanned = status === "OPEN" && reserve.plannedClosing !== null;
  const at = lastDayOf(year);
  return {
    name: isPlanned ? `Reserve planned at ${at}` : `Reserve at ${at}`,
    amount: isPlanned ? reserve.plannedClosing : reserve.closing,
    missing: "Not known",
    note: openingInWords(reserve, pounds),
  };
}

/** How the opening reserve of a year is known. */
export function openingInWords(
  { opening, openingBasis, openingSource }: Pick<YearMoney["reserve"], "opening" | "openingBasis" | "openingSource">,
  pounds: Pounds,
): string {
  if (opening === null || openingBasis === null) return "Opening reserve not known";
  if (openingBasis === "DERIVED") return "Opening reserve not stated: worked out from the printed closing one";
  if (openingBasis === "STATED") return `Opened with ${pounds(opening)}, as ${openingSource ?? "a source"} states`;
  return `Opened with ${pounds(opening)}, carried from the year before`;
}
