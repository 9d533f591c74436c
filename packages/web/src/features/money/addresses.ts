import { bodyHref } from "../../kit/viewer/body-href";
import type { Body } from "../../kit/viewer/viewer";

/** Where pages of money are: the year itself, or a part of it. */
export type MoneyPlace = "" | "contributions" | "income" | "expenditure" | "reserve";

/** The address of a body's money, of a year if it is said: `/boards/halton/money/contributions?year=2013-14`. */
export function moneyHref(body: Pick<Body, "__typename" | "slug">, place: MoneyPlace = "", year?: string): string {
  const path = [bodyHref(body), "money", place].filter(Boolean).join("/");
  return year === undefined ? path : `${path}?year=${year}`;
}

/** The address of one line of money, or of what is done with it there: `/boards/halton/money/income/x/change`. */
export function lineHref(
  body: Pick<Body, "__typename" | "slug">,
  place: Exclude<MoneyPlace, "">,
  id: string,
  action?: string,
): string {
  return [moneyHref(body, place), encodeURIComponent(id), action].filter(Boolean).join("/");
}
