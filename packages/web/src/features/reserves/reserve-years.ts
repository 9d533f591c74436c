import { compareMoney, poundsTogether, sumMoney } from "@panboard/shared";
import { lowerFirst } from "../../ui/lower-first";
import type { ReserveYearPartsFragment } from "./generated/reserves";

/** The reserve of one year. */
export type ReserveYear = ReserveYearPartsFragment;

/** Where a year's opening reserve is from, in words. */
export function basisInWords({ year, reserve: { openingBasis, openingSource } }: ReserveYear): string {
  switch (openingBasis) {
    case "CARRIED":
      return `Carried from ${yearBefore(year)}`;
    case "STATED":
      return `As stated by ${openingSource ?? "a source"}`;
    case "DERIVED":
      return `Derived from ${openingSource ?? "a source"}: the closing reserve less the balance`;
    case null:
      return "No source states it, and nothing is carried forward";
  }
}

/** The financial year before: "2012-13" of "2013-14". */
export function yearBefore(year: string): string {
  const from = Number(year.slice(0, 4)) - 1;
  return `${from}-${String((from + 1) % 100).padStart(2, "0")}`;
}

/** What is set aside on the last day of a year, in pounds and pence. */
export function setAside({ reserve: { named } }: ReserveYear): string {
  return sumMoney(named.map(({ closing }) => closing)) ?? "0.00";
}

/** A year as it stands beside others: one that is open counts what is known so far. */
export function yearInWords({ year, status }: Pick<ReserveYear, "year" | "status">): string {
  return status === "OPEN" ? `${year} so far` : year;
}

/** What became of the reserve over the closed years that are known; undefined where fewer than two are. */
export function reserveHeadline(years: readonly ReserveYear[]): string | undefined {
  const known = years
    .filter(({ status, reserve }) => status === "CLOSED" && reserve.closing !== null)
    .sort((one, other) => (one.year < other.year ? -1 : 1));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  const [from, to] = [first.reserve.closing ?? "", last.reserve.closing ?? ""];
  const order = compareMoney(to, from);
  const pounds = poundsTogether([from, to]);
  if (order === 0) return `Reserve unchanged at ${pounds(to)} from ${first.year} to ${last.year}`;
  const moved = order > 0 ? "rose" : "fell";
  return `Reserve ${moved} from ${pounds(from)} in ${first.year} to ${pounds(to)} in ${last.year}`;
}

/** A sentence of a chart for each year. */
export function closingInWords(year: ReserveYear, pounds: (amount: string | null) => string): string {
  const { closing } = year.reserve;
  return closing === null ? lowerFirst(notKnown) : pounds(closing);
}

/** Stands in the place of an amount that does not follow from what is entered. */
export const notKnown = "Not known";
