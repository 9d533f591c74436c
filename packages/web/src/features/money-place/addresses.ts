import { bodyHref } from "../../kit/viewer/body-href";
import type { Body } from "../../kit/viewer/viewer";

/** Where pages of money are: the year itself, or a part of it. */
export type MoneyPlace = "" | "contributions" | "income" | "expenditure" | "reserve";

/** What becomes of a year, where its lines are imported, where its printed figures are, and where all years are listed. */
export type YearAction =
  "years" | "open" | "import" | "close" | "adjust" | "publish" | "withdraw" | "remove" | "printed" | "printed/add";

type Named = Pick<Body, "__typename" | "slug">;

/** The address of a body's money, of a year if it is said: `/boards/halton/money/contributions?year=2013-14`. */
export function moneyHref(body: Named, place: MoneyPlace = "", year?: string): string {
  return hrefOf(body, place, year);
}

/** The address of what is done with a year: `/boards/halton/money/close?year=2013-14`. */
export function yearHref(body: Named, action: YearAction, year?: string): string {
  return hrefOf(body, action, year);
}

/** The address of one line of money, or of what is done with it there: `/boards/halton/money/income/x/change`. */
export function lineHref(body: Named, place: Exclude<MoneyPlace, "">, id: string, action?: string): string {
  return [moneyHref(body, place), encodeURIComponent(id), action].filter(Boolean).join("/");
}

/** The address of what is done with one printed figure: `/boards/halton/money/printed/x/remove`. */
export function printedHref(body: Named, id: string, action: "remove"): string {
  return `${hrefOf(body, "printed", undefined)}/${encodeURIComponent(id)}/${action}`;
}

function hrefOf(body: Named, place: string, year: string | undefined): string {
  const path = [bodyHref(body), "money", place].filter(Boolean).join("/");
  return year === undefined ? path : `${path}?year=${year}`;
}
