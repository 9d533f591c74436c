import { todayInLondon } from "../../kit/words/moment";
import type { HoldingPartsFragment } from "./generated/people";

/** What of somebody in a seat says on which days. */
export type HoldingDays = Pick<HoldingPartsFragment, "from" | "until"> & {
  readonly seat: Pick<HoldingPartsFragment["seat"], "until"> & {
    readonly group: { readonly until: string | null } | null;
  };
};

/** The last day of somebody in a seat, an ISO date: a seat ends with its group, and a holder with the seat. Null for none set. */
export function lastDayOf({ until, seat }: HoldingDays): string | null {
  const days = [until, seat.until, seat.group?.until].filter((day) => typeof day === "string");
  return days.sort()[0] ?? null;
}

/** Whether somebody is in the seat today, is yet to be, or was, by the calendar in London. */
export function stateOf(holding: HoldingDays, today = todayInLondon()): "today" | "later" | "before" {
  const last = lastDayOf(holding);
  if (last !== null && last < today) return "before";
  return holding.from > today ? "later" : "today";
}
