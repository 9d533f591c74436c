import { bodyHref, recordHref } from "../../kit/viewer/body-href";
import type { Body } from "../../kit/viewer/viewer";

/** What a body's addresses are made of. */
type Place = Pick<Body, "__typename" | "slug">;

/** What can be done with a seat on a page of its own. */
export type SeatAction = "change" | "end" | "remove" | "holders/add";
/** What can be done with somebody's time in a seat on a page of its own. */
export type HolderAction = "change" | "declare" | "end" | "remove";

/** The address of a body's seats. */
export function seatsHref(body: Place): string {
  return `${bodyHref(body)}/seats`;
}

/** The address of a body's vacant seats. */
export function vacanciesHref(body: Place): string {
  return `${bodyHref(body)}/vacancies`;
}

/** The address where somebody adds a seat, to a group where that is said. */
export function addSeatHref(body: Place, groupId?: string): string {
  return `${seatsHref(body)}/add${groupId === undefined ? "" : `?group=${encodeURIComponent(groupId)}`}`;
}

/** The address of one seat, or of what is done with it there. */
export function seatHref(body: Place, id: string, action?: SeatAction): string {
  return recordHref(body, "seats", id, action);
}

/** The address of what is done with somebody's time in a seat. */
export function holderHref(body: Place, seatId: string, holderId: string, action: HolderAction): string {
  return `${seatHref(body, seatId)}/holders/${encodeURIComponent(holderId)}/${action}`;
}

/** The address of a group of a body. */
export function groupHref(body: Place, id: string): string {
  return recordHref(body, "groups", id);
}

/** The address of a person of a body. */
export function personHref(body: Place, id: string): string {
  return recordHref(body, "people", id);
}
