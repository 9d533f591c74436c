import { bodyHref, recordHref } from "../../kit/viewer/body-href";
import type { Body } from "../../kit/viewer/viewer";

type Addressed = Pick<Body, "__typename" | "slug">;

/** What can be done with a group on a page of its own. */
export type GroupAction = "change" | "move" | "end" | "remove" | "terms" | "merge-or-split" | "report-to-body";

/** How a body's groups can be shown. */
export type GroupsView = "tree" | "chart" | "list";

/** The address of a body's groups: as they are today, unless a day is said. */
export function groupsHref(
  body: Addressed,
  { asAt, view = "tree" }: { asAt?: string; view?: GroupsView } = {},
): string {
  const search = new URLSearchParams();
  if (view !== "tree") search.set("view", view);
  // The list names the day as its filter is called.
  if (asAt !== undefined) search.set(view === "list" ? "asAt" : "as-at", asAt);
  return [`${bodyHref(body)}/groups`, search.toString()].filter(Boolean).join("?");
}

/** The address where somebody adds a group. */
export function addGroupHref(body: Addressed): string {
  return `${bodyHref(body)}/groups/add`;
}

/** The address of one group, or of what is done with it there. */
export function groupHref(body: Addressed, id: string, action?: GroupAction): string {
  return recordHref(body, "groups", id, action);
}

/** The address of a version of a group's terms of reference. */
export function termsHref(body: Addressed, id: string, number: number): string {
  return `${groupHref(body, id)}/terms/${number}`;
}

/** The address where a line of reporting of a group is removed. */
export function removeLineHref(body: Addressed, id: string, line: string): string {
  return `${groupHref(body, id)}/lines/${encodeURIComponent(line)}/remove`;
}

/** The address where it is taken back that a group took over from another. */
export function removeSuccessionHref(body: Addressed, id: string, succession: string): string {
  return `${groupHref(body, id)}/successions/${encodeURIComponent(succession)}/remove`;
}

/** The address of a seat. */
export function seatHref(body: Addressed, id: string): string {
  return recordHref(body, "seats", id);
}

/** The address where somebody adds a seat to a group. */
export function addSeatHref(body: Addressed, group: string): string {
  return `${bodyHref(body)}/seats/add?group=${encodeURIComponent(group)}`;
}
