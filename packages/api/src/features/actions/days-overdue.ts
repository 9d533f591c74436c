import { dayInLondon } from "../statements";
import type { Action } from "./action.entity";

const dayMs = 86_400_000;

/** For how many days an action has been overdue today in London; null of one that is closed, or not due before today. */
export function daysOverdue({ closedOn, dueOn }: Pick<Action, "closedOn" | "dueOn">): number | null {
  if (closedOn !== null) return null;
  const days = (Date.parse(dayInLondon(new Date())) - Date.parse(dueOn)) / dayMs;
  return days > 0 ? days : null;
}
