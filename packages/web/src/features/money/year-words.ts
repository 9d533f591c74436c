import { compareMoney, dateInWords, negate, parsePeriod, poundsTogether } from "@panboard/shared";
import { todayInLondon } from "../../kit/words/moment";
import type { YearMoney } from "./use-year";

/** Writes the amounts of a page alike. */
export type Pounds = (amount: string) => string;

/** How the amounts of a year are written: all with pence where any has some. */
export function poundsOf({
  contributions,
  income,
  expenditure,
  adjustments,
  reserve,
  checks,
  ...year
}: YearMoney): Pounds {
  return poundsTogether([
    ...contributions.byAgency.flatMap(({ amount, worth }) => [amount, worth]),
    ...income.byLine.map(({ amount }) => amount),
    ...expenditure.byLine.flatMap(({ budgeted, committed, actual }) => [budgeted, committed, actual]),
    ...adjustments.map(({ amount }) => amount),
    ...[year.balance, reserve.opening, reserve.closing, reserve.plannedClosing],
    ...reserve.named.flatMap(({ opening, putIn, takenOut, closing }) => [opening, putIn, takenOut, closing]),
    ...checks.filter(({ figure }) => figure !== "CONTRIBUTION_SHARE").map(({ printed }) => printed),
  ]);
}

/** Whether a balance is an overspend: "Overspend", "Underspend"; undefined where it is not known. */
export function balanceInWords(balance: string | null): string | undefined {
  if (balance === null) return undefined;
  const side = compareMoney(balance, "0");
  if (side === 0) return "Neither overspend nor underspend";
  return side < 0 ? "Overspend" : "Underspend";
}

/** The amount without its sign. */
export function sizeOf(amount: string): string {
  return amount.startsWith("-") ? negate(amount) : amount;
}

/** "1 line", "5 lines", "No lines". */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${count === 0 ? "No" : count} ${count === 1 ? one : several}`;
}

/** "1 April 2013 to 31 March 2014". */
export function daysOf(year: string): string {
  const { start, end } = parsePeriod(year);
  return `${dateInWords(start)} to ${dateInWords(end)}`;
}

/** Whether the last day of a year has passed in London. */
export function isOver(year: string, today = todayInLondon()): boolean {
  return today > parsePeriod(year).end;
}

/** "31 March 2014". */
export function lastDayOf(year: string): string {
  return dateInWords(parsePeriod(year).end);
}
